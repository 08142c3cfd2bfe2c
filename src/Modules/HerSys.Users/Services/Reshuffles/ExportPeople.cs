using System.Globalization;
using HerSys.Japan;
using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.People;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Reshuffles;

/// <summary>Writes files of people: the empty template, and the people of today in its columns, to be changed and handed in.</summary>
public sealed class ExportPeople(TenantDbContext db, UserScope scope, ICurrentActor actor, IAuditLedger ledger, TenantDay day)
{
    /// <summary>The template: its headers.</summary>
    public static string Template() => CsvCells.Row(ReshuffleColumns.All);

    /// <summary>The duties that have not ended, of the people whom the actor sees; on record first.</summary>
    public async Task<string> ExecuteAsync(CancellationToken cancellationToken = default)
    {
        var visible = await scope.VisibleAsync();
        var own = await scope.IsEverybodyAsync() ? null : actor.OrganisationId;
        var today = day.Today;
        var duties = await db.Set<Duty>()
            .Where(duty => (own == null || duty.OrganisationId == own) && (duty.ValidUntil == null || duty.ValidUntil >= today))
            .Join(visible, duty => duty.UserId, user => user.Id, (duty, user) => new { duty, user, duty.Organisation })
            .OrderBy(row => row.user.NormalizedUserName).ThenBy(row => row.duty.ValidFrom).ThenBy(row => row.duty.Id)
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        await ledger.WriteAsync(
            new AuditEntry(AuditAction.Export, "user", SubjectId: null, PersonId: null, "利用者の一覧をCSVで出力しました。", AuditJson.Of(new { Rows = duties.Count })),
            cancellationToken);
        var rows = duties.Select(row => CsvCells.Row(
        [
            "",
            row.user.UserName,
            row.user.DisplayName,
            row.user.Kana,
            row.Organisation!.Code ?? row.Organisation.Name,
            RoleLabels.Of(row.duty.Role).Ja,
            Day(row.duty.ValidFrom),
            row.duty.ValidUntil is { } last ? Day(last) : "",
        ]));
        return Template() + string.Concat(rows);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy/MM/dd", CultureInfo.InvariantCulture);
}
