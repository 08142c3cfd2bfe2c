using HerSys.Japan;
using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Accounts;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Links;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.People;

/// <summary>Makes accounts with their first duty. Whether the actor may is the caller's question.</summary>
public sealed class UserAccounts(
    TenantDbContext db,
    AssignableRoles assignable,
    Passwords passwords,
    UserInvitations invitations,
    IAuditLedger ledger,
    TenantDay day)
{
    /// <summary>Makes the account, saves, and gives the one-time link where no password was given.</summary>
    /// <exception cref="UserRefusedException">A field breaks a rule; nothing was made.</exception>
    public Task<CreatedUser> CreateAsync(NewUser wanted, Organisation organisation, CancellationToken cancellationToken) =>
        CreateAsync(wanted, organisation, _ => { }, cancellationToken);

    /// <summary>The same; what the caller does with the account is saved with it.</summary>
    public async Task<CreatedUser> CreateAsync(NewUser wanted, Organisation organisation, Action<User> alongside, CancellationToken cancellationToken)
    {
        var user = await PrepareUserAsync(wanted, cancellationToken);
        assignable.Demand(organisation.Kind, wanted.Role);
        if (wanted.Password is not null)
        {
            await passwords.SetAsync(user, wanted.Password, "Password", cancellationToken);
        }

        var duty = new Duty { UserId = user.Id, OrganisationId = organisation.Id, Role = wanted.Role, ValidFrom = day.Today };
        db.Add(user);
        db.Add(duty);
        alongside(user);
        ledger.Record(new AuditEntry(
            AuditAction.Administer,
            "user",
            user.Id.ToString(),
            PersonId: null,
            $"利用者 {user.UserName} を作りました。",
            AuditJson.Of(new { user.UserName, user.DisplayName, Organisation = organisation.Name, duty.Role })));
        var path = wanted.Password is null ? await invitations.PrepareAsync(user, cancellationToken) : null;
        await SaveAsync(user, cancellationToken);
        return new CreatedUser(user.Id, user.UserName!, duty.Id, path);
    }

    /// <summary>Makes an account without a duty within the current unit of work: the caller saves.</summary>
    /// <exception cref="UserRefusedException">The ID or the name breaks a rule, or the ID is taken.</exception>
    internal async Task<User> PrepareUserAsync(NewUser wanted, CancellationToken cancellationToken)
    {
        var name = UserNameRules.Demand(wanted.UserName);
        if (string.IsNullOrWhiteSpace(JapaneseText.Normalize(wanted.DisplayName)))
        {
            throw new UserRefusedException("DisplayName", "氏名を入力してください。例: 見本 花子", "Enter the name, for example 見本 花子.");
        }

        var user = new User { CreatedAt = day.Now, LockoutEnabled = true };
        user.Name(name, wanted.DisplayName, wanted.Kana);
        Passwords.EndSessions(user);
        var normalized = user.NormalizedUserName;
        if (await db.Set<User>().AnyAsync(other => other.NormalizedUserName == normalized, cancellationToken))
        {
            throw UserNameRules.Taken(name);
        }

        return user;
    }

    private async Task SaveAsync(User user, CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error.IsUniqueViolation())
        {
            throw UserNameRules.Taken(user.UserName!);
        }
    }
}
