export const dynamic = 'force-dynamic';

/** Whether this process answers, for a container or a load balancer. How everything else is, the api says. */
export function GET(): Response {
  return Response.json({ ok: true });
}
