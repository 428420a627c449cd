describe('the sign-up page', () => {
  it('signs somebody up with a code by email', () => {
    cy.visit('/sign-up.html');
    cy.get('[name="userProfile.firstName"]').type('Ada');
    cy.get('[name="userProfile.lastName"]').type('Lovelace');
    cy.get('[name="userProfile.email"]').type('ada@example.com');
    cy.contains('button', 'Create account').click();

    cy.get('[name="credentials.passcode"]');
    cy.task('codeSentTo', 'ada@example.com').then((code) => {
      cy.get('[name="credentials.passcode"]').type(code);
    });
    cy.contains('button', 'Verify').click();
    cy.contains('button', 'Skip').click();
    cy.task('accountOf', 'ada@example.com').should('have.property', 'status', 'ACTIVE');
  });
});
