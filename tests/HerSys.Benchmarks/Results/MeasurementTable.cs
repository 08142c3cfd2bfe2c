using HerSys.Testing.Processes;

namespace HerSys.Benchmarks.Results;

/// <summary>Figures as a table for people.</summary>
internal static class MeasurementTable
{
    public static string Of(IEnumerable<Measurement> measurements)
    {
        var table = new TextTable("suite", "metric", "value", "unit", "limit", "baseline", "ok");
        foreach (var measurement in measurements)
        {
            table.Add(
                measurement.Suite,
                measurement.Metric,
                TextTable.Number(measurement.Value),
                measurement.Unit,
                LimitOf(measurement),
                TextTable.Number(measurement.Baseline),
                measurement.Limit is null ? "" : measurement.Ok ? "yes" : "NO");
        }

        return table.ToString();
    }

    private static string LimitOf(Measurement measurement) => measurement.Limit is null
        ? ""
        : (measurement.Better == Better.Lower ? "<= " : ">= ") + TextTable.Number(measurement.Limit);
}
