using HerSys.Cases.Contracts;
using HerSys.Cases.Services.Audit;
using HerSys.Cases.ViewModels;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Http.Extensions;

namespace HerSys.Cases.Services.Upkeep;

/// <summary>Puts the screen ステータスの更新 together; the look at it is on record first.</summary>
internal sealed class ShowUpkeep(
    IStatusUpkeep upkeep, UpkeepFormReader reader, UndoableEntries undoable, IOrganisationDirectory organisations, CaseAudit audit, CaseClock clock)
{
    private const string Address = "~/upkeep";

    public async Task<UpkeepScreen> ExecuteAsync(UpkeepForm form, UpkeepResult? result, CancellationToken cancellationToken)
    {
        reader.Prefill(form);
        var terms = UpkeepFormReader.Terms(form);
        var page = await upkeep.FindAsync(terms, form.After, cancellationToken: cancellationToken);
        await audit.SearchedAsync(new { list = "upkeep", form.Center, form.Rule }, page.Items.Count, cancellationToken);
        var counts = await upkeep.CountAsync(new UpkeepTerms(), cancellationToken);
        return new UpkeepScreen(form)
        {
            Items = page.Items,
            Counts = counts,
            Names = await NamesAsync(page, counts, cancellationToken),
            Statuses = await reader.ChoicesAsync(),
            Result = result,
            Undoable = await undoable.OfActorAsync(cancellationToken),
            Now = clock.Now,
            NextUrl = page.Next is { } next ? LinkTo(form, next) : null,
            FirstUrl = form.After is null ? null : LinkTo(form, after: null),
            Here = LinkTo(form, form.After),
        };
    }

    /// <summary>The screen with a filter, from a place in the list.</summary>
    public static string LinkTo(UpkeepForm form, string? after)
    {
        (string Name, string? Value)[] terms = [("center", form.Center), ("rule", form.Rule), ("after", after)];
        var given = terms.Where(term => !string.IsNullOrEmpty(term.Value)).Select(term => KeyValuePair.Create(term.Name, term.Value!));
        return Address + new QueryBuilder(given).ToQueryString();
    }

    private async Task<IReadOnlyDictionary<Guid, string>> NamesAsync(UpkeepPage page, IReadOnlyList<UpkeepCount> counts, CancellationToken cancellationToken)
    {
        var ids = page.Items.SelectMany(item => new[] { item.Row.HealthCenterId, item.Row.PlaceOrganisationId }).Concat(counts.Select(count => count.HealthCenterId));
        var found = await organisations.FindManyAsync([.. ids.OfType<Guid>().Distinct()], cancellationToken);
        return found.ToDictionary(pair => pair.Key, pair => pair.Value.Name);
    }
}
