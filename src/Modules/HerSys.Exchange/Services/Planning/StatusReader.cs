using HerSys.Cases.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Profiles;

namespace HerSys.Exchange.Services.Planning;

/// <summary>Makes the status of a row: one without a day of its own is known for the file's day, its beginning is not.</summary>
internal sealed class StatusReader(ExchangeClock clock)
{
    /// <summary>From where an imported status is known.</summary>
    internal const string Source = "取り込み";

    internal NewStatus Read(ReadRow row, DateOnly asOf)
    {
        var since = row.Values.Day(ColumnTarget.StatusSince);
        return new NewStatus(row.Values[ColumnTarget.Status]!, clock.StartOf(since ?? asOf))
        {
            IsDateOnly = true,
            SinceUnknown = since is null,
            Source = Source,
            Reason = row.StatusText is { } wording ? $"ファイルの表記「{wording}」" : null,
        };
    }
}
