"""Signs of fraud: money asked, hidden contacts, easy gains."""
