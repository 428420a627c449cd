import { SignUp } from './sign-up';

export default function Page() {
  return <SignUp />;
}
