// Chain, network, timeline and map over one told affair: what each shows, how keys reach it, that every mark ends at its
// sentences, that an address brings a view back, and that nothing on them shuts anybody out.
import { writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeFindings } from './axe.ts'
import { chromiumPath, needs, open } from './browser.ts'
import { stage } from './served.ts'
import { affair } from './told-case.ts'

const at = stage({ made: affair })
const room = (path: string): string => `${at.address}#${path}`
const ROOMS = ['chain', 'network', 'timeline', 'map'] as const
const sentences = (page: Page) => page.getByRole('complementary').locator('.sentence')
const hash = (page: Page): string => new URL(page.url()).hash

describe.skipIf(chromiumPath === undefined)(`pictures${needs}`, () => {
  describe('chain', () => {
    test('goes from the state to the target, with sums, certainty in words, a denial and a gap', async () => {
      const { page, clean, close } = await open(at.browser, room('/chain'))
      const picture = page.getByRole('region', { name: /Chain of command/ })
      await picture.waitFor()
      const top = async (name: string): Promise<number> =>
        (await picture.getByRole('button', { name, exact: true }).boundingBox())!.y
      const order = ['Varenia', 'Office Nine', 'Orsolya Bene', 'Danylo Verek', 'Harbour Courier']
      const tops = await Promise.all(order.map(top))
      expect(tops).toEqual([...tops].sort((a, b) => a - b))
      await picture.getByText('EUR 500,000 · promised').waitFor()
      await picture.getByText('denied (stated)').waitFor()
      expect(await picture.locator('.chain-gap').count()).toBeGreaterThan(0)
      // the largest sum above the smaller one, its bar longer
      const sums = await page.locator('.money-list li .to-sentences').allTextContents()
      expect(sums).toEqual(['EUR 500,000', 'EUR 20,000'])
      clean()
      await close()
    })

    test('a link, a sum and a name each lead to their sentences; the name becomes the focus of all rooms', async () => {
      const { page, clean, close } = await open(at.browser, room('/chain'))
      await page.locator('.chain-sum').first().click()
      await expect.poll(() => sentences(page).count()).toBe(1)
      await page.locator('.chain-what').first().click()
      await expect.poll(() => sentences(page).first().textContent()).toContain('part-of')
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Hamid Sorn', exact: true }).click()
      await page.getByText('In focus:').waitFor()
      await expect.poll(() => page.locator('.chain-place[data-dim]').count()).toBeGreaterThan(2)
      const address = page.url()
      await page.goto('about:blank')
      await page.goto(address)
      await page.getByRole('button', { name: 'Hamid Sorn', exact: true, pressed: true }).waitFor()
      await page.getByRole('link', { name: /Timeline/ }).click()
      await page.getByText('In focus:').waitFor()
      await page.getByRole('button', { name: 'Everything' }).click()
      expect(hash(page)).not.toContain('focus')
      clean()
      await close()
    })

    test('on a narrow page it is a ladder with the same people and links', async () => {
      const { page, clean, close } = await open(at.browser, room('/chain'), { viewport: { width: 390, height: 844 } })
      await page.locator('.ladder').waitFor()
      expect(await page.locator('.ladder .chain-name').count()).toBeGreaterThan(5)
      await page.locator('.rung .chain-what').first().click()
      await sentences(page).first().waitFor()
      clean()
      await close()
    })
  })

  describe('network', () => {
    test('the list holds what the picture holds: focus, hops, ties and filters by key', async () => {
      const { page, clean, close } = await open(at.browser, room('/network'))
      const list = page.getByRole('region', { name: 'Entities and ties' })
      await list.getByRole('button', { name: 'Hamid Sorn', exact: true }).click()
      await page.getByText('In focus:').waitFor()
      await page.getByLabel('Within').selectOption('1')
      await expect.poll(() => list.locator('h2').first().textContent()).toMatch(/^[3-6] people/)
      await list.locator('.network-tie .to-sentences').first().click()
      await sentences(page).first().waitFor()
      await page.keyboard.press('Escape')
      const field = page.getByRole('combobox', { name: 'Put somebody in focus' })
      await field.fill('orsol')
      await field.press('Enter')
      await expect.poll(() => page.getByText('In focus:').textContent()).toContain('Orsolya Bene')
      await page.getByLabel('At least').selectOption('stated')
      await page.getByLabel('From', { exact: true }).fill('2024-05-01')
      await page.getByLabel('to', { exact: true }).fill('2024-05-31')
      await expect.poll(() => hash(page)).toContain('to=2024-05-31')
      const before = await list.locator('h2').first().textContent()
      await page.reload()
      await expect.poll(() => list.locator('h2').first().textContent()).toBe(before)
      clean()
      await close()
    })

    test('a way between two has the sentences of each step, and who stands in it can be avoided', async () => {
      const { page, clean, close } = await open(at.browser, room('/network'))
      const pick = async (label: string, letters: string): Promise<void> => {
        await page.getByRole('combobox', { name: label }).fill(letters)
        await page.getByRole('combobox', { name: label }).press('Enter')
      }
      await pick('Put somebody in focus', 'office nine')
      await page.getByRole('button', { name: 'Ways' }).click()
      await pick('To whom', 'harbour cour')
      await page
        .getByText(/^3 steps|^2 steps/)
        .first()
        .waitFor()
      await page.locator('.step-sentences').first().click()
      await sentences(page).first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Avoid' }).first().click()
      await page.getByText('Not through').waitFor()
      expect(hash(page)).toContain('avoid=')
      clean()
      await close()
    })

    test('measures come with their definition; a pinned name and a kept view come back', async () => {
      const { page, clean, close } = await open(at.browser, room('/network'))
      await page.getByRole('button', { name: 'Pin Danylo Verek' }).click()
      expect(hash(page)).toContain('pins=')
      await page.getByText('Views', { exact: true }).click()
      await page.getByRole('textbox', { name: 'Name of the view' }).fill('Verek stays')
      await page.getByRole('button', { name: 'Keep', exact: true }).click()
      await page.goto(room('/network'))
      await page.reload()
      await page.getByText(/^Views/).click()
      await page.getByRole('button', { name: 'Verek stays', exact: true }).click()
      await expect.poll(() => hash(page)).toContain('pins=')
      await page.getByRole('button', { name: 'Measures' }).click()
      await page.getByRole('button', { name: 'Who is central' }).click()
      await page.getByText('Share of the shortest ways').waitFor()
      clean()
      await close()
    })

    test('without WebGL the list says so and works', async () => {
      const { page, clean, close } = await open(at.browser, 'about:blank')
      await page.addInitScript('HTMLCanvasElement.prototype.getContext = () => null')
      await page.goto(room('/network'))
      await page.getByText('no WebGL').waitFor()
      await page.getByRole('button', { name: 'Danylo Verek', exact: true }).click()
      await page.getByText('In focus:').waitFor()
      clean()
      await close()
    })
  })

  describe('timeline', () => {
    test('a day is a mark, a month a bar, an open end fades, and dates in dispute stand beside each other', async () => {
      const { page, clean, close } = await open(at.browser, room('/timeline?kind=payment,travel,hiring,other'))
      await page.locator('.event').first().waitFor()
      const event = (name: RegExp) => page.getByRole('button', { name }).first()
      expect(
        await event(/^2024-03 ·/)
          .locator('.bar')
          .count(),
      ).toBe(1)
      expect(
        await event(/^2024-04\/\.\. ·/)
          .locator('.end')
          .count(),
      ).toBe(1)
      const days = await page.getByRole('button', { name: /^2024-06-0[34] ·.*Verek arrested/ }).count()
      expect(days).toBeGreaterThanOrEqual(2)
      await page.getByText('4 events without a date').waitFor()
      clean()
      await close()
    })

    test('arrow keys go from event to event, Enter opens its sentences, the list holds the same', async () => {
      const { page, clean, close } = await open(at.browser, room('/timeline'))
      await page.locator('.event[tabindex="0"]').waitFor()
      expect(await page.locator('.event[tabindex="0"]').count()).toBe(1)
      await page.locator('.event[tabindex="0"]').focus()
      const name = "document.activeElement?.getAttribute('data-event')"
      const first = await page.evaluate(name)
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => page.evaluate(name)).not.toBe(first)
      await page.keyboard.press('Enter')
      await sentences(page).first().waitFor()
      await page.keyboard.press('Escape')
      await page.getByLabel('As a list').check()
      await page.locator('.event-list .to-sentences').first().click()
      await sentences(page).first().waitFor()
      clean()
      await close()
    })

    test('a stretch drawn over the scale is the stretch of all rooms', async () => {
      const { page, clean, close } = await open(at.browser, room('/timeline'))
      const axis = page.locator('.axis')
      await page.locator('.event').first().waitFor()
      const { x, y, width, height } = (await axis.boundingBox())!
      await page.mouse.move(x + width * 0.5, y + height / 2)
      await page.mouse.down()
      await page.mouse.move(x + width * 0.8, y + height / 2, { steps: 5 })
      await page.mouse.up()
      await expect.poll(() => hash(page)).toMatch(/from=20\d\d-\d\d-\d\d&to=20/)
      expect(await page.locator('.event[data-dim]').count()).toBeGreaterThan(0)
      await page.getByRole('link', { name: /Map/ }).click()
      await page.getByRole('button', { name: 'All times' }).waitFor()
      clean()
      await close()
    })
  })

  describe('map', () => {
    test('incidents and journeys end at their sentences; what has no place is listed', async () => {
      const { page, clean, close } = await open(at.browser, room('/map'))
      await page.getByRole('button', { name: /Arson against Harbour Courier.*within 8 km/i }).click()
      await sentences(page).first().waitFor()
      await page.keyboard.press('Escape')
      const journey = page.getByRole('button', { name: /Hamid Sorn from Lisbon to Antwerp · travel · reported/ })
      await journey.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => sentences(page).first().textContent()).toContain('Hamid Sorn')
      await page.keyboard.press('Escape')
      await page.getByText('Places that the gazetteer does not know').waitFor()
      clean()
      await close()
    })

    test('comes closer and moves by keys, buttons and pointer', async () => {
      const { page, clean, close } = await open(at.browser, room('/map'))
      const land = page.locator('.map-frame > svg > g').first()
      const transform = () => land.getAttribute('transform')
      await page.locator('.land path').first().waitFor()
      const seen = new Set([await transform()])
      await page.keyboard.press('+')
      await expect.poll(async () => seen.has(await transform())).toBe(false)
      seen.add(await transform())
      await page.getByRole('button', { name: 'East' }).click()
      await expect.poll(async () => seen.has(await transform())).toBe(false)
      await page.keyboard.press('0')
      await expect.poll(transform).toBe('translate(0 0) scale(1)')
      await page.locator('.map-frame').hover()
      await page.mouse.wheel(0, -200)
      await expect.poll(transform).not.toBe('translate(0 0) scale(1)')
      clean()
      await close()
    })
  })

  describe.each([
    ['light', 1280, 800],
    ['dark', 1280, 800],
    ['light', 390, 844],
    ['dark', 390, 844],
  ] as const)('%s, %i wide', (colorScheme, width, height) => {
    test('axe finds nothing and no page scrolls sideways', { timeout: 120_000 }, async () => {
      const { page, clean, close } = await open(at.browser, at.address, { colorScheme, viewport: { width, height } })
      for (const name of ROOMS) {
        await page.goto(room(`/${name}`))
        await page.locator('.chain-card, .network-rows li, .event, .map-list li').first().waitFor()
        await page.waitForLoadState('networkidle')
        if (process.env.CUTOUT_PICTURES) {
          await page.waitForTimeout(1500)
          writeFileSync(`${process.env.CUTOUT_PICTURES}/${name}-${colorScheme}-${width}.png`, await page.screenshot())
        }
        expect(await axeFindings(page), name).toEqual([])
        const sideways = 'document.documentElement.scrollWidth - innerWidth'
        expect(await page.evaluate(sideways), name).toBe(0)
      }
      clean()
      await close()
    })
  })
})
