// Draws the things of the network on the graphics card, each kind in a shape of its own, so that colour is never needed
// to tell a person from an organisation.
import { NodeProgram } from 'sigma/rendering'
import type { NodeDisplayData, RenderParams } from 'sigma/types'
import { floatColor } from 'sigma/utils'
import type { ThingLook } from './look.ts'
import { SHAPES } from './shapes.ts'

const VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_inner;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
uniform float u_sizeRatio;
uniform float u_pixelRatio;
uniform mat3 u_matrix;
varying vec4 v_color;
varying vec4 v_inner;
varying float v_pixel;
varying float v_shape;
void main() {
  gl_Position = vec4((u_matrix * vec3(a_position, 1.0)).xy, 0.0, 1.0);
  gl_PointSize = a_size / u_sizeRatio * u_pixelRatio * 2.0 + 2.0;
  v_pixel = u_pixelRatio / gl_PointSize;
  v_shape = a_shape;
  v_inner = a_inner;
#ifdef PICKING_MODE
  v_color = a_id;
#else
  v_color = a_color;
#endif
  v_color.a *= 255.0 / 254.0;
  v_inner.a *= 255.0 / 254.0;
}`

/** Distance to the border, below zero inside: 0 disc, 1 square, 2 diamond. */
const FRAGMENT = /* glsl */ `
precision highp float;
varying vec4 v_color;
varying vec4 v_inner;
varying float v_pixel;
varying float v_shape;
void main() {
  vec2 at = abs(gl_PointCoord - 0.5);
  float border = length(at) - 0.5 + v_pixel;
  if (v_shape > 1.5) border = (at.x + at.y - 0.5) / 1.414 + v_pixel;
  else if (v_shape > 0.5) border = max(at.x, at.y) - 0.43 + v_pixel;
#ifdef PICKING_MODE
  if (border > v_pixel) discard;
  gl_FragColor = v_color;
#else
  float whole = 1.0 - smoothstep(-v_pixel * 0.6, v_pixel * 0.6, border);
  float inner = 1.0 - smoothstep(-v_pixel * 0.6, v_pixel * 0.6, border + v_pixel * 2.2);
  gl_FragColor = mix(v_color, v_inner, inner) * whole;
#endif
}`

const { FLOAT, UNSIGNED_BYTE, POINTS } = WebGLRenderingContext
const bytes = { size: 4, type: UNSIGNED_BYTE, normalized: true }
const UNIFORMS = ['u_sizeRatio', 'u_pixelRatio', 'u_matrix'] as const
type Uniform = (typeof UNIFORMS)[number]

export class ShapeProgram extends NodeProgram<Uniform> {
  getDefinition() {
    return {
      VERTICES: 1,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: POINTS,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_color', ...bytes },
        { name: 'a_inner', ...bytes },
        { name: 'a_id', ...bytes },
        { name: 'a_shape', size: 1, type: FLOAT },
      ],
    }
  }

  processVisibleItem(id: number, from: number, look: NodeDisplayData & ThingLook) {
    const { x, y, size, color, inner, thing } = look
    const { shape } = SHAPES[thing]
    this.array.set([x, y, size, floatColor(color), floatColor(inner), id, shape], from)
  }

  setUniforms(
    { sizeRatio, pixelRatio, matrix }: RenderParams,
    { gl, uniformLocations }: Parameters<NodeProgram<Uniform>['setUniforms']>[1],
  ) {
    gl.uniform1f(uniformLocations.u_pixelRatio!, pixelRatio)
    gl.uniform1f(uniformLocations.u_sizeRatio!, sizeRatio)
    gl.uniformMatrix3fv(uniformLocations.u_matrix!, false, matrix)
  }
}
