import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A TF.js graph of the shapes of a MusiCNN classifier: 187 × 96 bands in, two probabilities out, whatever it hears. */
export async function writeTinyMoodModel(folder: string, name: string, answer: readonly [number, number]) {
  const target = path.join(folder, name);
  await mkdir(target, { recursive: true });
  const type = (dtype: string) => ({ type: dtype });
  const constant = (node: string, dtype: string, size: readonly number[]) => ({
    name: node,
    op: 'Const',
    attr: {
      dtype: type(dtype),
      value: { tensor: { dtype, tensorShape: { dim: size.map((one) => ({ size: String(one) })) } } },
    },
  });
  const floats = { T: type('DT_FLOAT') };
  const bands = { shape: { dim: [{ size: '-1' }, { size: '187' }, { size: '96' }] } };
  const node = [
    { name: 'model/Placeholder', op: 'Placeholder', attr: { dtype: type('DT_FLOAT'), shape: bands } },
    constant('axis', 'DT_INT32', [1]),
    constant('weights', 'DT_FLOAT', [96, 2]),
    constant('bias', 'DT_FLOAT', [2]),
    {
      name: 'mean',
      op: 'Mean',
      input: ['model/Placeholder', 'axis'],
      attr: { keep_dims: { b: false }, ...floats },
    },
    { name: 'dense', op: 'MatMul', input: ['mean', 'weights'], attr: { ...floats } },
    { name: 'biased', op: 'AddV2', input: ['dense', 'bias'], attr: { ...floats } },
    { name: 'model/Softmax', op: 'Softmax', input: ['biased'], attr: { ...floats } },
  ];
  const weights = [
    { name: 'axis', shape: [1], dtype: 'int32' },
    { name: 'weights', shape: [96, 2], dtype: 'float32' },
    { name: 'bias', shape: [2], dtype: 'float32' },
  ];
  const parts = [Int32Array.of(1), new Float32Array(96 * 2), Float32Array.from(answer, Math.log)];
  const bytes = Buffer.concat(parts.map(({ buffer }) => new Uint8Array(buffer)));
  const manifest = [{ paths: ['group1-shard1of1.bin'], weights }];
  await writeFile(path.join(target, 'group1-shard1of1.bin'), new Uint8Array(bytes));
  await writeFile(
    path.join(target, 'model.json'),
    JSON.stringify({
      format: 'graph-model',
      modelTopology: { node, library: {}, versions: { producer: 1 } },
      weightsManifest: manifest,
    }),
  );
}
