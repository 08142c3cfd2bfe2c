using System.Globalization;
using HerSys.Users.Models;
using Microsoft.AspNetCore.Identity;

namespace HerSys.Users.Services.Accounts;

/// <summary>Holds every way to a password that Identity knows to <see cref="PasswordRules"/>.</summary>
internal sealed class IdentityPasswordRules(PasswordNames names) : IPasswordValidator<User>
{
    public async Task<IdentityResult> ValidateAsync(UserManager<User> manager, User user, string? password)
    {
        var errors = PasswordRules.Check(user.UserName, password, await names.OfAsync(user))
            .Select(problem => new IdentityError { Code = "Password", Description = problem.In(CultureInfo.CurrentUICulture) })
            .ToArray();
        return errors.Length == 0 ? IdentityResult.Success : IdentityResult.Failed(errors);
    }
}
