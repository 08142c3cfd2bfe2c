using HerSys.Cases.Contracts;
using HerSys.Exchange.Mapping;
using HerSys.Exchange.Models;
using HerSys.Japan;
using HerSys.Platform.Data;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Exchange.Services.Planning;

/// <summary>Decides what becomes of some hundred rows: two queries, however many rows.</summary>
internal sealed class RowPlanner(TenantDbContext db, ICaseRegistry cases, CaseMaker openings, UpdateMaker updates)
{
    internal async Task<IReadOnlyList<RowPlan>> PlanAsync(
        IReadOnlyList<ReadRow> rows, string source, DateOnly asOf, CancellationToken cancellationToken)
    {
        var keys = rows.Where(row => !row.IsRefused).Select(row => row.Key).ToArray();
        var known = await KnownAsync(source, keys, cancellationToken);
        var fingerprints = rows.Where(row => !row.IsRefused).ToDictionary(row => row.Key, row => row.Values.Fingerprint());
        var open = keys.Where(key => known.GetValueOrDefault(key)?.Fingerprint != fingerprints[key]).ToArray();
        var recorded = open.Length == 0
            ? new Dictionary<string, CaseSnapshot>()
            : await cases.FindByExternalAsync(source, open, cancellationToken);
        return [.. rows.Select(row => row.IsRefused ? Refused(row) : Plan(row))];

        RowPlan Plan(ReadRow row)
        {
            var before = known.GetValueOrDefault(row.Key);
            if (before is not null && before.Fingerprint == fingerprints[row.Key])
            {
                return Same(row, before);
            }

            if (!recorded.TryGetValue(row.Key, out var record))
            {
                return New(row, before, source, asOf);
            }

            return before is not null && before.AsOf > asOf ? Outdated(row, before, record) : updates.Make(row, record, before, asOf);
        }
    }

    private async Task<Dictionary<string, ImportedRow>> KnownAsync(
        string source, string[] keys, CancellationToken cancellationToken) => keys.Length == 0
        ? []
        : await db.Set<ImportedRow>()
            .Where(row => row.Source == source && keys.Contains(row.Key))
            .ToDictionaryAsync(row => row.Key, cancellationToken);

    private RowPlan New(ReadRow row, ImportedRow? before, string source, DateOnly asOf) => new(row, RowOutcome.New)
    {
        Opening = openings.Make(row, source, asOf),
        Known = before,
        Flags = [.. RowFlags.Of(row.Values)],
        IsNews = true,
    };

    private static RowPlan Refused(ReadRow row) => new(row, RowOutcome.Refused) { Notes = row.Problems };

    private static RowPlan Same(ReadRow row, ImportedRow before) => new(row, RowOutcome.Same)
    {
        Case = new CaseReference(before.CaseId, null),
        Flags = [.. RowFlags.Of(row.Values)],
    };

    private static RowPlan Outdated(ReadRow row, ImportedRow before, CaseSnapshot record) => new(row, RowOutcome.Same)
    {
        Case = new CaseReference(record.CaseId, record.HerSysId),
        Flags = [.. RowFlags.Of(row.Values)],
        Notes =
        [
            new RowProblem("", new BilingualText(
                $"{RowValues.Write(before.AsOf)}時点の新しいファイルを取り込み済みのため、この行の内容では変えませんでした。",
                $"A newer file, as of {RowValues.Write(before.AsOf)}, was imported before; this row changes nothing.")),
        ],
    };
}
