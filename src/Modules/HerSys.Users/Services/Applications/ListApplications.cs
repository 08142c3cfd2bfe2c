using HerSys.Platform.Data;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Applications;

/// <summary>Lists account applications: those that wait, the oldest first; decided ones, the newest first.</summary>
public sealed class ListApplications(TenantDbContext db)
{
    /// <summary>Rows of a page.</summary>
    public const int PageSize = 50;

    /// <summary>A page.</summary>
    /// <param name="state">Which ones.</param>
    /// <param name="after">Id of the last application of the page before; null for the first page.</param>
    public async Task<ApplicationPage> ExecuteAsync(ApplicationState state, Guid? after, CancellationToken cancellationToken = default)
    {
        // Ids are made in the order of arrival (version 7), so that they are the key of the page as well.
        var applications = db.Set<AccountApplication>().AsNoTracking().Where(application => application.State == state);
        var page = state == ApplicationState.Waiting
            ? applications.Where(application => after == null || application.Id.CompareTo(after.Value) > 0).OrderBy(application => application.Id)
            : applications.Where(application => after == null || application.Id.CompareTo(after.Value) < 0).OrderByDescending(application => application.Id);
        var rows = await page.Take(PageSize + 1).ToListAsync(cancellationToken);
        var shown = rows.Take(PageSize).ToList();
        return new ApplicationPage(shown, rows.Count > PageSize ? shown[^1].Id : null);
    }
}
