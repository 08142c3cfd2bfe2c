using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>Finds a person by ID, for the command line.</summary>
public sealed class FindUserByName(TenantDbContext db)
{
    /// <summary>The person.</summary>
    /// <exception cref="UserRefusedException">There is no such ID.</exception>
    public async Task<User> DemandAsync(string userName, CancellationToken cancellationToken = default)
    {
        var name = userName.Trim().ToUpperInvariant();
        return await db.Set<User>().FirstOrDefaultAsync(candidate => candidate.NormalizedUserName == name, cancellationToken)
            ?? throw new UserRefusedException(
                "UserName",
                $"利用者ID {userName} は見つかりません。users list で確かめてください。",
                $"There is no user ID {userName}. See users list.");
    }
}
