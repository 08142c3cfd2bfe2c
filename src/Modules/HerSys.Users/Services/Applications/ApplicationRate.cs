using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Applications;

/// <summary>
/// Bounds how many applications come in, so that nobody buries the health center: some per hour from one address, and
/// so many that wait altogether. Counted in the database, hence for all nodes.
/// </summary>
public sealed class ApplicationRate(TenantDbContext db, TenantDay day)
{
    /// <summary>Most applications per hour from one address: a clinic sends those of its whole staff at once.</summary>
    public const int MostPerHour = 10;

    /// <summary>Most applications that wait altogether.</summary>
    public const int MostWaiting = 2_000;

    /// <summary>Refuses when there were too many.</summary>
    /// <exception cref="UserRefusedException">Too many.</exception>
    public async Task DemandRoomAsync(string source, CancellationToken cancellationToken)
    {
        var since = day.Now.AddHours(-1);
        if (await db.Set<AccountApplication>().CountAsync(application => application.Source == source && application.CreatedAt > since, cancellationToken) >= MostPerHour)
        {
            throw new UserRefusedException(
                "",
                "この回線からの申込みが続いたため、いまは受け付けられません。1時間たってから送るか、保健所に電話してください。",
                "Too many applications came from this connection. Send it again in an hour, or telephone the health center.");
        }

        if (await db.Set<AccountApplication>().CountAsync(application => application.State == ApplicationState.Waiting, cancellationToken) >= MostWaiting)
        {
            throw new UserRefusedException(
                "",
                "申込みが混み合っていて、いまは受け付けられません。明日もう一度送るか、保健所に電話してください。",
                "Too many applications are waiting. Send it again tomorrow, or telephone the health center.");
        }
    }
}
