# Makes kpi.json: totals, ratios of sums and delta-method intervals, by base R alone.
#
#   SOCIALOPS_DATA=<folder of the real data> Rscript makeKpiGolden.R > kpi.json
#
# The interval is that of a ratio estimator by linearization (Cochran, Sampling Techniques, 3rd ed., 1977, eq. 6.13 without
# finite-population correction): residuals y - R x over the mean of x, their standard error, Student t with n - 1 degrees of
# freedom. Every row is a unit. Only the figures are kept, never the data.

options(digits = 17)
number <- function(x) trimws(formatC(x, digits = 17, format = "g"))
pair <- function(x) paste0("[", paste(number(x), collapse = ", "), "]")

ratio <- function(y, x, level = 0.95) {
  seen <- !is.na(y) & !is.na(x)
  y <- y[seen]
  x <- x[seen]
  n <- length(y)
  R <- sum(y) / sum(x)
  e <- (y - R * x) / mean(x)
  se <- sd(e) / sqrt(n)
  t <- qt(1 - (1 - level) / 2, n - 1)
  list(n = n, numerator = sum(y), denominator = sum(x), value = R, se = se, low = R - t * se, high = R + t * se, level = level)
}
written <- function(r) sprintf(
  '{ "n": %d, "numerator": %s, "denominator": %s, "value": %s, "se": %s, "low": %s, "high": %s, "level": %s, "relativeTolerance": 1e-12 }',
  r$n, number(r$numerator), number(r$denominator), number(r$value), number(r$se), number(r$low), number(r$high), number(r$level))

clicksA <- c(2, 0, 5, 1, 3, 0, 7, 2, 4, 1)
impressionsA <- c(20, 5, 40, 12, 25, 8, 50, 15, 60, 10)
clicksB <- c(3, 1, 6, 1, 4, 0, 9, 2, 6, 2)
impressionsB <- c(22, 6, 41, 11, 27, 9, 52, 14, 61, 12)
synthetic <- function(clicks, impressions) sprintf(
  '{\n      "clicks": %s,\n      "impressions": %s,\n      "rate95": %s,\n      "rate80": %s\n    }',
  pair(clicks), pair(impressions), written(ratio(clicks, impressions)), written(ratio(clicks, impressions, 0.8)))

folder <- Sys.getenv("SOCIALOPS_DATA")
facebook <- read.csv(file.path(folder, "facebook_metrics_moro2016.csv"))
components <- facebook[, c("like", "comment", "share")]
engagements <- rowSums(components, na.rm = TRUE)
engagements[rowSums(!is.na(components)) == 0] <- NA
ads <- read.csv(file.path(folder, "kag_conversion_data.csv"))
tweets <- read.csv(file.path(folder, "twitter_obama_538.csv"), colClasses = c(id = "character"))

cat(sprintf('{
  "software": "%s, stats::qt and stats::sd",
  "script": "makeKpiGolden.R",
  "synthetic": {
    "A": %s,
    "B": %s
  },
  "facebook": {
    "data": "facebook_metrics_moro2016.csv (Moro, Rita & Vala 2016)",
    "rows": %d,
    "rowsWithMissingComponent": %d,
    "engagements": %s,
    "byReach": %s,
    "byImpressions": %s
  },
  "ads": {
    "data": "kag_conversion_data.csv",
    "rows": %d,
    "clickThroughRate": %s,
    "conversionRate": %s
  },
  "tweets": {
    "data": "twitter_obama_538.csv",
    "rows": %d,
    "likes": %s,
    "shares": %s,
    "comments": %s
  }
}
', R.version.string, synthetic(clicksA, impressionsA), synthetic(clicksB, impressionsB),
  nrow(facebook), sum(rowSums(is.na(components)) > 0), number(sum(engagements, na.rm = TRUE)),
  written(ratio(engagements, facebook$Lifetime.Post.Total.Reach)),
  written(ratio(engagements, facebook$Lifetime.Post.Total.Impressions)),
  nrow(ads), written(ratio(ads$Clicks, ads$Impressions)), written(ratio(ads$Approved_Conversion, ads$Clicks)),
  nrow(tweets), number(sum(tweets$favorites)), number(sum(tweets$retweets)), number(sum(tweets$replies))))
