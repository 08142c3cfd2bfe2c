using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Applications;

/// <summary>Finds the application that somebody is about to decide.</summary>
public sealed class OpenApplication(TenantDbContext db)
{
    /// <summary>An application that still waits.</summary>
    /// <exception cref="UserRefusedException">There is none, or it was decided meanwhile.</exception>
    public async Task<AccountApplication> DemandAsync(Guid id, CancellationToken cancellationToken)
    {
        var application = await db.Set<AccountApplication>().FirstOrDefaultAsync(candidate => candidate.Id == id, cancellationToken)
            ?? throw new UserRefusedException("", "その申込みは見つかりません。一覧から選び直してください。", "There is no such application. Choose one from the list.");
        return application.State == ApplicationState.Waiting ? application : throw Decided();
    }

    /// <summary>The refusal when somebody else decided first.</summary>
    public static UserRefusedException Decided() => new(
        "", "この申込みは、もうほかの人が審査しました。結果を一覧で確かめてください。", "Somebody else has decided on this application. See the result in the list.");
}
