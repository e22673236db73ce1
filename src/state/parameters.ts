import type { Correction } from './correction'
import type { Chapter } from './place'

export const languages = ['en', 'ko'] as const
export type Language = (typeof languages)[number]
/** Each language by its own name. */
export const languageNames: Record<Language, string> = { en: 'English', ko: '한국어' }
export const isLanguage = (code: string): code is Language => languages.some((language) => language === code)
export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export const controlNames = ['pi', 'tau', 'n', 'seed', 'draw', 'labels'] as const
export type ControlName = (typeof controlNames)[number]

/** Two different classes, counted from 0. */
export type ClassPair = readonly [number, number]

/** How a tetrahedron is turned, whole degrees: yaw 0 … 359, pitch −90 … 90 (`plots/simplex/geometry`). */
export type Turn = readonly [yaw: number, pitch: number]

/**
 * f on the simplex, whose mean over the classes is estimated and differentiated (`estimators/objective`). Its numbers:
 * - linear Σ cₖzₖ, quadratic Σ cₖzₖ²: K costs
 * - toy (z₁ − t)²: t
 * - curved e^(z₁ − z_K): none
 * - values: heights of a curve in z₁ at equal distances from z₁ = 0 to 1, 2 … 9
 * - expression: none; its `text` is a function of z₁ … z_K as it was typed (`expression/expression`), at most 200 characters
 */
export interface ObjectiveChoice {
  kind: 'linear' | 'quadratic' | 'toy' | 'curved' | 'values' | 'expression'
  numbers: readonly number[]
  /** Of `expression` alone */
  text?: string
}

/** The settings of a picture that stays under the present one. */
export interface Pin {
  /** K numbers ≥ 0 that sum to 1 */
  pi: readonly number[]
  /** 0.01 … 100 */
  tau: number
  /** 0 … 3 */
  scale: number
}

/** Steps of a chapter's lecture, both ends included, from 1. */
export type StepRange = readonly [from: number, to: number]

/** Steps of one chapter that a lecture has, in order and apart; no range: all of them. */
export interface ChapterSteps {
  chapter: Chapter
  ranges: readonly StepRange[]
}

/** Single figures' own parameters: in the address like the others, in messages under `parameters.figure`. */
export interface FigureParameters {
  /** Mean μ of the Gaussian, −3 … 3. */
  mu: number
  /** Standard deviation σ of the Gaussian, 0.05 … 3. */
  sigma: number
  /** f(x), whose mean over the Gaussian is differentiated: x² or sin x. */
  fx: 'square' | 'sine'
  /** Where the Gaussian's noise stands in the computation graph: in the box that draws, or at its side. */
  wiring: 'box' | 'side'
  /** What the histograms' axis measures: z̃ₖ, or log z̃ₖ − log(1 − z̃ₖ). */
  axis: 'share' | 'log-odds'
  /** The classes whose ratio the histograms count. */
  pair: ClassPair
  turn: Turn
  /** How far the slice's logit θ₁ stands from log π₁, −20 … 20. */
  theta: number
  /** The objective of the chapters on expectation and gradient. */
  f: ObjectiveChoice
  /** The class, from 0, whose logit the gradient is taken in. */
  logit: number
  /** What the training figure trains: π itself, or the digits' autoencoder. */
  task: 'pi' | 'digits'
  /** How the autoencoder's gradient passes its draws. */
  estimator: 'relaxed' | 'straight-through' | 'gumbel-rao' | 'reinmax' | 'leave-one-out' | 'exact'
  /** Whether the autoencoder keeps τ, or has it fall from τ on. */
  schedule: 'fixed' | 'annealed'
  /** r of the falling τ·e^(−r·step), 0 … 1. */
  cooling: number
  /** The least temperature of a falling one, 0.01 … 100. */
  floor: number
  /** Noise scale s of z̃ = softmax((log π + s·γ)/τ), 0 … 3; at 0 the winner is argmax π. */
  scale: number
  /** The picture that simplex and histograms keep, pale, under the present one; null: none. */
  pin: Pin | null
  /** Class weights q that π is compared with, K numbers ≥ 0 that sum to 1. */
  to: readonly number[]
  /** How many of the first classes over the line count, 1 … K. */
  k: number
  /** Learning rate of π, 0 … 10⁹. */
  rate: number
  /** Adam's step size for the autoencoder, 0 … 10⁹. */
  adam: number
}

/** What a link carries (`contract.md` §2). */
export interface Parameters extends FigureParameters {
  /** Class probabilities, 2–16 numbers ≥ 0 that sum to 1. */
  pi: readonly number[]
  /** Temperature, 0.01 … 100. */
  tau: number
  /** 0 … 2³² − 1. */
  seed: number
  /** Number of draws N, 1 … 10⁷. */
  n: number
  /** The draw looked at closely, 0 … N − 1. */
  draw: number
  /** One name a class, at most 24 code points; '1', '2', … unless the reader named it. */
  labels: readonly string[]
  /** Controls not to show. */
  hide: readonly ControlName[]
  lang: Language
  theme: Theme
  /** The screens that the lecture has, in the chapters' order; none named: all of them. */
  steps: readonly ChapterSteps[]
}

export type ParameterName = keyof Parameters

/** What of an address was corrected: a parameter, or the place. */
export type InputCorrection = Correction<ParameterName | 'view' | 'step' | 'part' | 'fit' | 'type' | 'scheme'>

/** A name that is no parameter's, and its value, as they stand in the address. */
export type UnknownParameter = readonly [name: string, value: string]
