using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Tokens;

/// <summary>Makes a token for somebody by ID, as the command line does. Whether the actor may is the caller's question.</summary>
public sealed class MakeTokenFor(TenantDbContext db, HeldDuties duties, CreateApiToken create)
{
    /// <summary>Makes it, in the person's only duty.</summary>
    /// <returns>The token; it is shown once and kept nowhere.</returns>
    /// <exception cref="UserRefusedException">There is no such person, or there is not exactly one duty.</exception>
    public async Task<string> ExecuteAsync(string userName, string purpose, int days, CancellationToken cancellationToken = default)
    {
        var name = userName.Trim().ToUpperInvariant();
        var user = await db.Set<User>().FirstOrDefaultAsync(candidate => candidate.NormalizedUserName == name, cancellationToken)
            ?? throw new UserRefusedException("UserName", $"利用者ID {userName} は見つかりません。users list で確かめてください。", $"There is no user ID {userName}. See users list.");
        return await duties.OfAsync(user.Id, cancellationToken) is [var only]
            ? await create.ExecuteAsync(user.Id, only.DutyId, purpose, days, cancellationToken)
            : throw new UserRefusedException(
                "UserName",
                $"利用者 {userName} の使える職務が1つではありません。プログラムには、職務を1つだけ持つ利用者を作ってください。",
                $"{userName} does not hold exactly one duty. Make a person with one duty for the program.");
    }
}
