using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Organisations;

/// <summary>Lists organisations by name, page by page.</summary>
public sealed class ListOrganisations(TenantDbContext db, TenantDay day)
{
    /// <summary>A page.</summary>
    public async Task<OrganisationPage> ExecuteAsync(OrganisationQuery query, CancellationToken cancellationToken = default)
    {
        var size = Math.Clamp(query.Size, 1, 200);
        var today = day.Today;
        var rows = await Filter(db.Set<Organisation>(), query)
            .OrderBy(organisation => organisation.Name).ThenBy(organisation => organisation.Id)
            .Take(size + 1)
            .Select(organisation => new OrganisationRow(
                organisation.Id,
                organisation.Kind,
                organisation.Name,
                organisation.Code,
                organisation.Phone,
                organisation.IsActive,
                db.Set<Duty>()
                    .Where(duty => duty.OrganisationId == organisation.Id && duty.ValidFrom <= today && (duty.ValidUntil == null || duty.ValidUntil >= today))
                    .Select(duty => duty.UserId).Distinct().Count()))
            .ToListAsync(cancellationToken);
        var shown = rows.Take(size).ToList();
        return new OrganisationPage(shown, rows.Count > size ? $"{shown[^1].Id}" : null);
    }

    private IQueryable<Organisation> Filter(IQueryable<Organisation> organisations, OrganisationQuery query)
    {
        var key = JapaneseText.SearchKey(query.Text);
        var code = DigitText.Compact(query.Text);
        if (key.Length > 0)
        {
            organisations = organisations.Where(organisation =>
                organisation.SearchKey.Contains(key)
                || (organisation.KanaKey != null && organisation.KanaKey.Contains(key))
                || organisation.Code == code);
        }

        if (query.Kind is { } kind)
        {
            organisations = organisations.Where(organisation => organisation.Kind == kind);
        }

        // The page begins after a row, named by its id; its name is read on the way, so that a renamed row breaks nothing.
        return Guid.TryParse(query.After, out var after)
            ? organisations.Where(organisation => db.Set<Organisation>().Any(last =>
                last.Id == after
                && (string.Compare(organisation.Name, last.Name) > 0 || (organisation.Name == last.Name && organisation.Id.CompareTo(last.Id) > 0))))
            : organisations;
    }
}
