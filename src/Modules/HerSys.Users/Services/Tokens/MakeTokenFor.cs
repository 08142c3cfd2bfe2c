using HerSys.Users.Contracts;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.People;

namespace HerSys.Users.Services.Tokens;

/// <summary>Makes a token for somebody by ID, as the command line does. Whether the actor may is the caller's question.</summary>
public sealed class MakeTokenFor(FindUserByName users, HeldDuties duties, CreateApiToken create)
{
    /// <summary>Makes it, in the person's only duty.</summary>
    /// <returns>The token; it is shown once and kept nowhere.</returns>
    /// <exception cref="UserRefusedException">There is no such person, or there is not exactly one duty.</exception>
    public async Task<string> ExecuteAsync(string userName, string purpose, int days, CancellationToken cancellationToken = default)
    {
        var user = await users.DemandAsync(userName, cancellationToken);
        return await duties.OfAsync(user.Id, cancellationToken) is [var only]
            ? await create.ExecuteAsync(user.Id, only.DutyId, purpose, days, cancellationToken)
            : throw new UserRefusedException(
                "UserName",
                $"利用者 {userName} の使える職務が1つではありません。プログラムには、職務を1つだけ持つ利用者を作ってください。",
                $"{userName} does not hold exactly one duty. Make a person with one duty for the program.");
    }
}
