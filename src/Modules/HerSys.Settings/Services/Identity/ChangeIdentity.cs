using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Platform.Settings;
using HerSys.Settings.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Settings.Services.Identity;

/// <summary>Stores changed settings with a row of their history, in one unit of work.</summary>
internal sealed class ChangeIdentity(
    TenantDbContext session,
    ISiteService site,
    ReadIdentity read,
    ICurrentActor actor,
    TimeProvider clock)
{
    /// <summary>Stores the settings.</summary>
    /// <param name="wanted">All settings of the topic.</param>
    /// <param name="seen">Number of the last change that the person saw; null does not check.</param>
    /// <param name="undoes">Number of the change that is taken back.</param>
    /// <returns>What became of it.</returns>
    public async Task<IdentityOutcome> ExecuteAsync(
        SiteIdentity wanted,
        int? seen,
        int? undoes,
        CancellationToken cancellationToken)
    {
        var current = await site.GetAsync<SiteIdentity>(cancellationToken);
        var last = await read.LastNumberAsync(cancellationToken);
        if (seen is { } expected && expected != last)
        {
            return IdentityOutcome.ChangedMeanwhile;
        }

        if (IdentityDifferences.Between(current, wanted).Count == 0)
        {
            return IdentityOutcome.Same;
        }

        session.Add(Row(current, wanted, last + 1, undoes));
        try
        {
            await site.SaveAsync(wanted, cancellationToken);
            return IdentityOutcome.Changed;
        }
        catch (DbUpdateException error) when (error is DbUpdateConcurrencyException || error.IsUniqueViolation())
        {
            return IdentityOutcome.ChangedMeanwhile;
        }
    }

    private SettingsChange Row(SiteIdentity before, SiteIdentity after, int number, int? undoes) => new()
    {
        Topic = IdentityJson.Topic,
        Number = number,
        At = clock.GetUtcNow(),
        UserId = actor.UserId,
        ActorName = actor.DisplayName,
        Before = IdentityJson.Write(before),
        After = IdentityJson.Write(after),
        Undoes = undoes,
    };
}
