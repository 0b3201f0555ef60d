# Golden values of shares, rates and their tests, from R's own tests (stats package) and, for intervals that R lacks, from the
# formulas of their papers in R's arithmetic.
# Run: Rscript test/golden/stats/makeProportionsGolden.R > test/golden/stats/proportions.json
# Made with R 4.2.2. Tolerances are relative, beside each list.
num <- function(x) ifelse(is.finite(x), formatC(x, digits = 17, format = "g"), "null")
row <- function(...) paste0("[", paste(num(c(...)), collapse = ", "), "]")
put <- function(name, tolerance, rows, last = FALSE)
  cat(sprintf(' "%s": { "tolerance": %s, "points": [\n  %s\n ] }%s\n', name, tolerance, paste(rows, collapse = ",\n  "), if (last) "" else ","))
shares <- list(c(5, 200), c(0, 20), c(20, 20), c(1, 10), c(81, 263), c(15, 148), c(0, 20000), c(12345, 1e6), c(1, 2), c(7, 9), c(999, 1000), c(3, 7000))
levels <- c(.8, .95, .999)
one <- function(f) unlist(lapply(shares, function(s) sapply(levels, function(level) row(s, level, f(s[1], s[2], level)))))
pairs <- list(c(56, 70, 48, 80), c(9, 10, 3, 10), c(10, 10, 0, 20), c(5, 56, 0, 29), c(120, 1000, 150, 1000), c(1410, 28000, 1520, 27900), c(3, 7, 4, 9), c(1, 5000, 9, 4000), c(2, 2, 2, 3), c(20034, 44700, 20119, 45489))
two <- function(f) sapply(pairs, function(p) row(p, f(p[1], p[2], p[3], p[4])))
wilson <- function(k, n, level) suppressWarnings(prop.test(k, n, conf.level = level, correct = FALSE)$conf.int)
cat("{\n")
# Where k is half of n, R leaves the correction out.
put("wilsonContinuityInterval", "1e-10", unlist(lapply(Filter(function(s) 2 * s[1] != s[2], shares), function(s) sapply(levels, function(level)
  row(s, level, suppressWarnings(prop.test(s[1], s[2], conf.level = level, correct = TRUE)$conf.int))))))
put("clopperPearsonInterval", "1e-11", one(function(k, n, level) binom.test(k, n, conf.level = level)$conf.int))
put("jeffreysInterval", "1e-11", one(function(k, n, level) c(qbeta((1 - level) / 2, k + .5, n - k + .5), qbeta((1 - level) / 2, k + .5, n - k + .5, lower.tail = FALSE))))
put("newcombeInterval", "1e-11", unlist(lapply(levels, function(level) sapply(pairs, function(p) {
  a <- wilson(p[1], p[2], level); b <- wilson(p[3], p[4], level); x <- p[1] / p[2]; y <- p[3] / p[4]
  row(p, level, x - y - sqrt((x - a[1])^2 + (b[2] - y)^2), x - y + sqrt((a[2] - x)^2 + (y - b[1])^2))
}))))
# Without p-values below the range of normal float64.
put("proportionTest", "1e-10", unlist(lapply(shares, function(s) sapply(Filter(function(p) binom.test(s[1], s[2], p)$p.value > 1e-300, c(.01, .31, .5, .97)), function(p) row(s, p, binom.test(s[1], s[2], p)$p.value)))))
put("fisherExactTest", "1e-10", two(function(a, n1, b, n2) fisher.test(matrix(c(a, n1 - a, b, n2 - b), 2))$p.value))
put("yatesTest", "1e-10", two(function(a, n1, b, n2) { t <- suppressWarnings(chisq.test(matrix(c(a, n1 - a, b, n2 - b), 2), correct = TRUE)); c(if (t$statistic < 1e-20) 0 else t$statistic, t$p.value) }))
put("twoProportionTest", "1e-10", two(function(a, n1, b, n2) { t <- suppressWarnings(prop.test(c(a, b), c(n1, n2), correct = FALSE)); c(sqrt(t$statistic) * sign(a / n1 - b / n2), t$p.value) }))
rates <- list(c(60, 51477.5, 30, 54308.7), c(15, 10, 30, 12), c(0, 5, 4, 5), c(7, 1, 3, 2.5), c(1, 1, 0, 1), c(2000, 365, 1800, 366))
put("rateRatioTest", "1e-9", sapply(rates, function(r) { t <- poisson.test(c(r[1], r[3]), c(r[2], r[4])); row(r, t$p.value, t$conf.int) }))
put("poissonInterval", "1e-11", sapply(list(c(10, 100), c(0, 50), c(1, 7), c(250, 365), c(12345, 3)), function(r) row(r, poisson.test(r[1], r[2])$conf.int)), last = TRUE)
cat("}\n")
