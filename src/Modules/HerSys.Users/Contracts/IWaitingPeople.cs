namespace HerSys.Users.Contracts;

/// <summary>How many people wait for the current actor.</summary>
public interface IWaitingPeople
{
    /// <summary>Account applications (アカウントの申込み) to decide; nothing for those who may not decide.</summary>
    Task<WaitingPeople> ApplicationsAsync(CancellationToken cancellationToken = default);

    /// <summary>People who forgot their password and whom the actor may help.</summary>
    Task<WaitingPeople> PasswordsAsync(CancellationToken cancellationToken = default);
}
