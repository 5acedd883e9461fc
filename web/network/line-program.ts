// Draws the ties of the network on the graphics card in the style of their certainty: solid, dashed, dotted or wavy, and
// crossed out half-way where denied. Everything is measured in pixels of the screen, so the styles stay the same at any
// zoom; a tie can be clicked a little beside its line.
import { EdgeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import { CERTAINTIES, type Certainty } from '../../src/model/ontology.ts'
import type { TieLook } from './look.ts'

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_start;
attribute vec2 a_end;
attribute float a_style;
attribute float a_crossed;
attribute float a_width;
attribute vec2 a_corner;
uniform mat3 u_matrix;
uniform vec2 u_size;
varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_style;
varying float v_crossed;
varying float v_width;
const float reach = 8.0;
void main() {
  vec2 start = (u_matrix * vec3(a_start, 1.0)).xy * u_size / 2.0;
  vec2 end = (u_matrix * vec3(a_end, 1.0)).xy * u_size / 2.0;
  v_length = max(length(end - start), 0.001);
  vec2 along = (end - start) / v_length;
  v_at = vec2(a_corner.x * v_length, a_corner.y * reach);
  vec2 place = start + along * v_at.x + vec2(-along.y, along.x) * v_at.y;
  gl_Position = vec4(place / u_size * 2.0, 0.0, 1.0);
  v_style = a_style;
  v_crossed = a_crossed;
  v_width = a_width;
#ifdef PICKING_MODE
  v_color = a_id;
#else
  v_color = a_color;
#endif
  v_color.a *= 255.0 / 254.0;
}`

const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec2 v_at;
varying float v_length;
varying float v_style;
varying float v_crossed;
varying float v_width;
float inside(float distance) { return 1.0 - smoothstep(-0.6, 0.6, distance); }
void main() {
#ifdef PICKING_MODE
  if (abs(v_at.y) > 5.0) discard;
  gl_FragColor = v_color;
#else
  float half_width = v_width / 2.0;
  float shown = inside(abs(v_at.y) - half_width);
  if (v_style > 2.5) {
    float turn = 6.2832 / 11.0;
    float slope = 2.4 * turn * cos(v_at.x * turn);
    shown = inside(abs(v_at.y - 2.4 * sin(v_at.x * turn)) / sqrt(1.0 + slope * slope) - half_width);
  } else if (v_style > 1.5) {
    shown = inside(length(vec2(mod(v_at.x, 2.6 * v_width + 1.0) - 1.3 * v_width - 0.5, v_at.y)) - half_width - 0.2);
  } else if (v_style > 0.5) {
    float dash = mod(v_at.x, 13.0);
    shown *= inside(abs(dash - 4.0) - 4.0);
  }
  if (v_crossed > 0.5) {
    vec2 from_middle = abs(vec2(v_at.x - v_length / 2.0, v_at.y));
    float arm = inside(abs(from_middle.x - from_middle.y) / 1.414 - 0.9) * inside(max(from_middle.x, from_middle.y) - 6.0);
    shown = max(shown, arm);
  }
  gl_FragColor = v_color * shown;
#endif
}`

const STYLE: Readonly<Record<Certainty, number>> = { stated: 0, reported: 1, alleged: 2, possible: 3 }
if (CERTAINTIES.some((certainty) => STYLE[certainty] === undefined)) throw new Error('a certainty has no line')

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext
const bytes = { size: 4, type: UNSIGNED_BYTE, normalized: true }

type Uniform = 'u_matrix' | 'u_size'

export class CertainLineProgram extends EdgeProgram<Uniform> {
  getDefinition() {
    return {
      VERTICES: 6,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS: ['u_matrix', 'u_size'] as const,
      ATTRIBUTES: [
        { name: 'a_start', size: 2, type: FLOAT },
        { name: 'a_end', size: 2, type: FLOAT },
        { name: 'a_color', ...bytes },
        { name: 'a_id', ...bytes },
        { name: 'a_style', size: 1, type: FLOAT },
        { name: 'a_crossed', size: 1, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, 1],
        [0, -1],
        [1, 1],
        [1, 1],
        [0, -1],
        [1, -1],
      ],
    }
  }

  processVisibleItem(id: number, from: number, source: NodeDisplayData, target: NodeDisplayData, data: object) {
    const { color, certainty, crossed, width } = data as TieLook
    const values = [
      source.x,
      source.y,
      target.x,
      target.y,
      floatColor(color),
      id,
      STYLE[certainty],
      crossed ? 1 : 0,
      width,
    ]
    this.array.set(values, from)
  }

  setUniforms(
    { matrix, width, height }: RenderParams,
    { gl, uniformLocations }: Parameters<EdgeProgram<Uniform>['setUniforms']>[1],
  ) {
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix)
    gl.uniform2f(uniformLocations.u_size!, width, height)
  }
}
