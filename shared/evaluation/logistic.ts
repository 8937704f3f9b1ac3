/** A fitted logistic regression: log odds = intercept + Σ coefficient · value. */
export type Logistic = {
  readonly intercept: number;
  readonly coefficients: readonly number[];
  /** Newton steps taken until nothing moved. */
  readonly steps: number;
};

const MOST_STEPS = 50;
const STILL = 1e-10;

/** The logistic function: log odds to chance. */
export function chanceOf(logOdds: number): number {
  return logOdds >= 0 ? 1 / (1 + Math.exp(-logOdds)) : Math.exp(logOdds) / (1 + Math.exp(logOdds));
}

/** The log odds a fit gives a row. */
export function logOdds({ intercept, coefficients }: Logistic, row: readonly number[]): number {
  return coefficients.reduce((sum, coefficient, index) => sum + coefficient * (row[index] ?? 0), intercept);
}

/**
 * Maximum likelihood by Newton's method (iteratively reweighted least squares), with a ridge on all but the intercept:
 * maximises Σ log-likelihood − ½ · ridge · Σ coefficient². A step that would lower it is halved.
 * Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 4.4.1.
 * @param ridge 0 for plain maximum likelihood; above 0 there is a finite answer also where the classes can be parted
 * @returns null where there is nothing to learn from: no rows, or all outcomes alike
 */
export function fitLogistic(
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  ridge: number,
): Logistic | null {
  const positives = outcomes.filter(Boolean).length;
  const [first] = rows;
  if (first === undefined || positives === 0 || positives === outcomes.length) {
    return null;
  }
  const width = first.length + 1;
  let weights = new Float64Array(width);
  weights[0] = Math.log(positives / (outcomes.length - positives));
  let height = objective(rows, outcomes, weights, ridge);
  for (let step = 1; step <= MOST_STEPS; step += 1) {
    const move = newtonStep(rows, outcomes, weights, ridge);
    let share = 1;
    let next = moved(weights, move, share);
    let reached = objective(rows, outcomes, next, ridge);
    while (reached < height - Math.abs(height) * Number.EPSILON && share > STILL) {
      share /= 2;
      next = moved(weights, move, share);
      reached = objective(rows, outcomes, next, ridge);
    }
    weights = next;
    height = reached;
    if (move.every((own) => Math.abs(own * share) < STILL)) {
      return fitted(weights, step);
    }
  }
  return fitted(weights, MOST_STEPS);
}

function fitted(weights: Float64Array, steps: number): Logistic {
  const [intercept = 0, ...coefficients] = weights;
  return { intercept, coefficients, steps };
}

function moved(weights: Float64Array, move: Float64Array, share: number): Float64Array<ArrayBuffer> {
  return Float64Array.from(weights, (own, index) => own + share * (move[index] ?? 0));
}

function oddsAt(weights: Float64Array, row: readonly number[]): number {
  let sum = weights[0] ?? 0;
  for (let at = 0; at < row.length; at += 1) {
    sum += (weights[at + 1] ?? 0) * (row[at] ?? 0);
  }
  return sum;
}

function objective(
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  weights: Float64Array,
  ridge: number,
): number {
  let sum = 0;
  for (const [index, row] of rows.entries()) {
    const odds = outcomes[index] === true ? oddsAt(weights, row) : -oddsAt(weights, row);
    // log(chance) without leaving the numbers there are.
    sum -= odds > 0 ? Math.log1p(Math.exp(-odds)) : Math.log1p(Math.exp(odds)) - odds;
  }
  return sum - (ridge / 2) * weights.slice(1).reduce((total, own) => total + own * own, 0);
}

/** Solves (XᵀWX + ridge) move = Xᵀ(y − p) − ridge · weights. */
function newtonStep(
  rows: readonly (readonly number[])[],
  outcomes: readonly boolean[],
  weights: Float64Array,
  ridge: number,
): Float64Array {
  const width = weights.length;
  const matrix = new Float64Array(width * width);
  const gradient = new Float64Array(width);
  const own = new Float64Array(width);
  for (const [index, row] of rows.entries()) {
    own[0] = 1;
    own.set(row, 1);
    const chance = chanceOf(oddsAt(weights, row));
    const missed = (outcomes[index] === true ? 1 : 0) - chance;
    const curve = chance * (1 - chance);
    for (let i = 0; i < width; i += 1) {
      const value = own[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + value * missed;
      for (let j = 0; j <= i; j += 1) {
        matrix[i * width + j] = (matrix[i * width + j] ?? 0) + curve * value * (own[j] ?? 0);
      }
    }
  }
  for (let i = 1; i < width; i += 1) {
    gradient[i] = (gradient[i] ?? 0) - ridge * (weights[i] ?? 0);
    matrix[i * width + i] = (matrix[i * width + i] ?? 0) + ridge;
  }
  return solved(matrix, gradient);
}

/** Keeps a matrix that rounding made flat from dividing by nothing. */
const LEAST_PIVOT = 1e-12;

/** Solves a symmetric positive system by Cholesky; the lower triangle of the matrix is used and overwritten. */
function solved(matrix: Float64Array, right: Float64Array): Float64Array {
  const width = right.length;
  const at = (i: number, j: number) => matrix[i * width + j] ?? 0;
  for (let j = 0; j < width; j += 1) {
    for (let i = j; i < width; i += 1) {
      let sum = at(i, j);
      for (let k = 0; k < j; k += 1) {
        sum -= at(i, k) * at(j, k);
      }
      matrix[i * width + j] = i === j ? Math.sqrt(Math.max(sum, LEAST_PIVOT)) : sum / at(j, j);
    }
  }
  const answer = Float64Array.from(right);
  for (let i = 0; i < width; i += 1) {
    for (let k = 0; k < i; k += 1) {
      answer[i] = (answer[i] ?? 0) - at(i, k) * (answer[k] ?? 0);
    }
    answer[i] = (answer[i] ?? 0) / at(i, i);
  }
  for (let i = width - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < width; k += 1) {
      answer[i] = (answer[i] ?? 0) - at(k, i) * (answer[k] ?? 0);
    }
    answer[i] = (answer[i] ?? 0) / at(i, i);
  }
  return answer;
}
