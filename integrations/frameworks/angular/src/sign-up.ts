import { Component, signal } from '@angular/core';
import { OktaRegisterDirective } from 'okta-register/angular';
import type { RegisteredDetail } from 'okta-register';

@Component({
  selector: 'app-sign-up',
  imports: [OktaRegisterDirective],
  template: `
    <okta-register
      issuer="https://example.okta.com/oauth2/default"
      client-id="0oa1b2c3d4"
      [prefill]="{ lastName: 'Lovelace' }"
      (registered)="welcome($event)"
    />
    @if (name()) {
      <p role="status">Welcome, {{ name() }}</p>
    }
  `,
})
export class SignUp {
  readonly name = signal<string | undefined>(undefined);

  welcome({ detail }: CustomEvent<RegisteredDetail>) {
    this.name.set(detail.tokens.idToken?.claims.name);
  }
}
