import { redirect } from 'next/navigation';

export default function FrontPage() {
  redirect('/library');
}
