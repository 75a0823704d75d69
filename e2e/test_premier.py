"""The first test of docs/premier-test-de-bout-en-bout.md, which holds this very file."""

from sansreproche.testing import expect_highlights

OFFRE = """<!doctype html>
<html lang="fr">
  <h1>Stage community manager H/F</h1>
  <main>
    <h2>Votre profil</h2>
    <p>Vous aimez écrire et vous avez un Klout de 38 au moins.</p>
    <h2>Conditions</h2>
    <p>Stage de six mois, gratifié, à Nantes, avec une tutrice présente chaque jour.</p>
  </main>
</html>"""


def test_the_phrase_is_underlined(double, doubled, job_page):
    double.finds = {"Klout de 38 au moins": "abusif"}
    page = job_page("https://www.welcometothejungle.com/jobs/1", OFFRE)
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})


def test_a_server_in_trouble_is_said_in_plain_words(extension, double, doubled, job_page):
    double.fault = "500"
    page = job_page("https://www.welcometothejungle.com/jobs/1", OFFRE)
    panel = extension.panel(page)
    panel.get_by_text(f"Le serveur {doubled.url} a rencontré une erreur.").wait_for()
    double.fault = None
    double.finds = {"Klout de 38 au moins": "abusif"}
    panel.get_by_role("button", name="Relire cette page").click()
    expect_highlights(page, {"abusif": ["Klout de 38 au moins"]})
