using HerSys.Cases.Models;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.ViewModels;
using HerSys.Platform.Settings;
using HerSys.Users.Contracts;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Shows and downloads a daily list; both are on record first.</summary>
internal sealed class ShowDailyList(DailyListReader reader, ISiteService site, IOrganisationDirectory organisations, CaseAudit audit)
{
    private const int PageSize = 100;
    private const int Chunk = 500;

    public async Task<DailyScreen> ExecuteAsync(DateOnly day, string? after, CancellationToken cancellationToken)
    {
        var (lines, next) = await reader.LinesAsync(day, center: null, after, PageSize, cancellationToken);
        var progress = await reader.ProgressAsync(day, cancellationToken);
        await audit.SearchedAsync(new { list = "upkeep-daily", day }, lines.Count, cancellationToken);
        return new DailyScreen
        {
            Day = day,
            MadeAt = await reader.MadeAtAsync(day, cancellationToken),
            DueAt = (await site.GetAsync<CaseSettings>(cancellationToken)).DailyListAt,
            Lines = lines,
            Names = await NamesAsync(lines, cancellationToken),
            People = progress.People,
            Open = progress.Open,
            NextUrl = next is null ? null : $"~/upkeep/daily?day={day:yyyy-MM-dd}&after={next}",
            CsvUrl = $"~/upkeep/daily/csv?day={day:yyyy-MM-dd}",
        };
    }

    /// <summary>Puts the download on record; when the list was made, or null where there is none.</summary>
    public async Task<DateTimeOffset?> BeginDownloadAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (await reader.MadeAtAsync(day, cancellationToken) is not { } madeAt)
        {
            return null;
        }

        var progress = await reader.ProgressAsync(day, cancellationToken);
        await audit.ExportingAsync(new { list = "upkeep-daily", day }, progress.People, "utf-8", DailyCsv.Columns, cancellationToken);
        return madeAt;
    }

    public async Task WriteAsync(DateOnly day, DateTimeOffset madeAt, DailyCsv csv, CancellationToken cancellationToken)
    {
        await csv.WriteHeadAsync();
        string? after = null;
        do
        {
            var (lines, next) = await reader.LinesAsync(day, center: null, after, Chunk, cancellationToken);
            var names = await NamesAsync(lines, cancellationToken);
            foreach (var line in lines)
            {
                await csv.WriteAsync(line, line.HealthCenterId is { } id ? names.GetValueOrDefault(id) : null, madeAt);
            }

            after = next;
        }
        while (after is not null);
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(IReadOnlyList<DailyLine> lines, CancellationToken cancellationToken)
    {
        var found = await organisations.FindManyAsync([.. lines.Select(line => line.HealthCenterId).OfType<Guid>().Distinct()], cancellationToken);
        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Name);
    }
}
