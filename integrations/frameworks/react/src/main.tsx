import { createRoot } from 'react-dom/client';
import { SignUp } from './sign-up';

createRoot(document.getElementById('app')!).render(<SignUp />);
