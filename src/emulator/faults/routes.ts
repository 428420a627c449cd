import { Hono } from 'hono';
import { jsonIn } from '../body.js';
import type { ActiveFault, Faults } from './faults.js';

/** A fault as JSON, in which `Infinity` becomes `null`; a RegExp or a function is its text. */
function described({ request, ...rest }: ActiveFault): object {
  const plain = typeof request === 'number' || typeof request === 'string';
  return { ...rest, ...(request !== undefined && { request: plain ? request : String(request) }) };
}

/** Faults set from another process, in the shape of {@link Faults.fault} as JSON. */
export function faultRoutes(faults: Faults): Hono {
  const routes = new Hono();

  routes.get('/', (context) => context.json({ faults: faults.list.map(described) }));

  routes.post('/', async (context) => {
    try {
      const { id } = faults.fault((await jsonIn(context.req.raw)) as never);
      const made = faults.list.find((fault) => fault.id === id);
      return context.json(made ? described(made) : {}, 201);
    } catch (error) {
      return context.json({ error: error instanceof Error ? error.message : '' }, 400);
    }
  });

  routes.delete('/', (context) => {
    faults.clearFaults();
    return context.body(null, 204);
  });

  routes.delete('/:id', (context) => {
    const fault = faults.list.find(({ id }) => id === context.req.param('id'));
    fault?.clear();
    return context.body(null, fault ? 204 : 404);
  });
  return routes;
}
