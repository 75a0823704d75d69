// Where the job boards of the manifest keep the ad: a small table, one row a board, used as a hint and never trusted blindly: a row
// that matches nothing leaves the page to its JSON-LD and to the general finder.
(() => {
  "use strict";

  // `ad`: the boxes of the ad's text, all of them, in page order; `title`, `contract`: the first that matches.
  // `verified`: the row was seen to work on a saved page; the others come from what is public, and must agree with the rest of the page.
  const BOARDS = [
    { name: "france-travail", hosts: ["francetravail.fr", "pole-emploi.fr"], ad: ".modal-details-offre .modal-body, [itemprop=description]",
      title: "[itemprop=title], .modal-details-offre h1", contract: ".modal-details-offre dl dd" },
    { name: "indeed", verified: true, hosts: ["indeed.com", "indeed.fr"], ad: "#jobDescriptionText, [data-testid='jobsearch-jobDescriptionText']",
      title: "[data-testid='jobsearch-JobInfoHeader-title'], .jobsearch-JobInfoHeader-title, [data-testid='simpler-jobTitle']",
      contract: "#salaryInfoAndJobType, #jobDetailsSection" },
    { name: "linkedin", verified: true, hosts: ["linkedin.com"],
      ad: ".show-more-less-html__markup, .description__job-criteria-list, #job-details, .jobs-box__html-content, [data-sdui-component$='aboutTheJob']",
      title: ".top-card-layout__title, .topcard__title, .job-details-jobs-unified-top-card__job-title, h1",
      contract: ".description__job-criteria-list" },
    { name: "welcometothejungle", verified: true, hosts: ["welcometothejungle.com"], ad: "[data-testid^='job-section-']",
      title: "[data-testid='job-metadata-block'] h2, h1, h2", contract: "[data-testid='job-metadata-block']" },
    { name: "apec", hosts: ["apec.fr"], ad: "apec-poste-informations", title: "apec-header-nav h1, .card-offer__text h2, h1",
      contract: ".details-offer-list" },
    { name: "monster", hosts: ["monster.fr", "monster.com"], ad: "[data-testid='svx-description-container-inner']",
      title: "[data-testid='jobTitle']", contract: "[data-testid='jobDetailEmploymentType']" },
    { name: "leboncoin", hosts: ["leboncoin.fr"], ad: "[data-qa-id='adview_description_container']", title: "[data-qa-id='adview_title'] h1, h1",
      contract: "[data-qa-id='criteria_item_jobcontract']" },
    { name: "lever", hosts: ["lever.co"], ad: ".posting-page .section-wrapper .section:not(.last-section-apply)",
      title: ".posting-headline h2", contract: ".posting-categories .commitment" },
    { name: "greenhouse", hosts: ["greenhouse.io"], ad: ".job__description, .job-post .job__description, #content", title: ".job__title h1, .app-title, h1" },
    { name: "smartrecruiters", hosts: ["smartrecruiters.com"], ad: ".job-sections .job-section, [itemprop=description]", title: "h1.job-title, h1",
      contract: "[itemprop=employmentType]" },
    { name: "workday", hosts: ["myworkdayjobs.com", "myworkdaysite.com"], ad: "[data-automation-id=jobPostingDescription]",
      title: "[data-automation-id=jobPostingHeader]", contract: "[data-automation-id=time]" },
    { name: "hellowork", hosts: ["hellowork.com"], ad: "#content [data-cy=jobDescription], [data-testid=job-description], section[id^=offer-] .job-description",
      title: "[data-cy=jobTitle], h1", contract: "[data-cy=contract]" },
    { name: "cadremploi", hosts: ["cadremploi.fr"], ad: ".job-offer__description, [data-testid=job-description], [itemprop=description]", title: "h1",
      contract: "[itemprop=employmentType]" },
    { name: "meteojob", hosts: ["meteojob.com"], ad: ".offer-description, [data-testid=offer-description], [itemprop=description]", title: "h1",
      contract: "[itemprop=employmentType]" },
    { name: "jobteaser", hosts: ["jobteaser.com"], ad: "[data-testid=jobad-DetailView__Description], [data-testid*=Description__]",
      title: "[data-testid*=Heading] h1, h1", contract: "[data-testid*=Summary__contract]" },
    { name: "labonnealternance", hosts: ["labonnealternance.apprentissage.beta.gouv.fr"], ad: "[data-testid=job-description], #detail-content-container",
      title: "h1" },
    { name: "choisirleservicepublic", hosts: ["choisirleservicepublic.gouv.fr"], ad: ".fr-container .offer__description, [itemprop=description]",
      title: "h1" },
    { name: "teamtailor", hosts: ["teamtailor.com"], ad: "[data-controller~='careersite--jobs--form-overlay'] .prose, section .company-links ~ .prose, .job-body, .body.u-margin-top--medium",
      title: "h1" },
    { name: "recruitee", hosts: ["recruitee.com"], ad: "[data-testid=offer-description], .description-and-requirements, #section-offer .description", title: "h1" },
    { name: "personio", hosts: ["personio.de", "personio.com"], ad: ".job-description, [class*=JobDescription], [data-testid=job-description]", title: "h1" },
    { name: "taleez", hosts: ["taleez.com"], ad: ".job-description, .vacancy-description, app-job-description", title: "h1" },
  ];

  /** The board that serves `host`, or null: {name, hosts, ad, title, contract}, selectors or null. */
  function boardOf(host) {
    return BOARDS.find((board) => board.hosts.some((known) => host === known || host.endsWith("." + known))) || null;
  }

  /** The board's boxes of the ad on this page: visible elements, none inside another. */
  function containersOf(board, document) {
    if (!board || !board.ad) return [];
    const found = [...document.querySelectorAll(board.ad)];
    const kept = new Set();
    for (const el of found) {
      let within = el.parentElement;
      while (within && !kept.has(within)) within = within.parentElement;
      if (!within) kept.add(el);
    }
    return [...kept];
  }

  globalThis.SansReprocheReader.boards = { BOARDS, boardOf, containersOf };
})();
