using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Japan;

namespace HerSys.Cases.Services.Columns;

/// <summary>What columns need beside the row.</summary>
/// <param name="Organisations">Names of organisations by id.</param>
/// <param name="Zone">The tenant's time zone.</param>
/// <param name="Today">Today there.</param>
/// <param name="Culture">The reader's language.</param>
public sealed record ColumnContext(IReadOnlyDictionary<Guid, string> Organisations, TimeZoneInfo Zone, DateOnly Today, CultureInfo Culture)
{
    /// <summary>Values that other modules brought, by case and code of the column.</summary>
    public IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>> Values { get; init; } = new Dictionary<Guid, IReadOnlyDictionary<string, string>>();

    /// <summary>A value that another module brought; null where it is blank.</summary>
    public string? Brought(Guid caseId, string code) => Values.TryGetValue(caseId, out var values) ? values.GetValueOrDefault(code) : null;

    /// <summary>Name of an organisation; null where there is none or it is not known.</summary>
    public string? NameOf(Guid? organisation) => organisation is { } id && Organisations.TryGetValue(id, out var name) ? name : null;

    /// <summary>A text in the reader's language.</summary>
    public string? In(BilingualText? text) => text?.In(Culture);

    /// <summary>An instant on the tenant's clocks.</summary>
    public DateTime LocalOf(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, Zone).DateTime;

    /// <summary>The organisations that rows name.</summary>
    public static IReadOnlyCollection<Guid> Named(IEnumerable<CaseRow> rows) =>
        [.. rows.SelectMany(row => new[] { row.PlaceOrganisationId, row.HealthCenterId, row.InstitutionId }).OfType<Guid>().Distinct()];
}
