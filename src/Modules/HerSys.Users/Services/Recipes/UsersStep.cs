using System.Text.Json.Nodes;
using HerSys.Platform.Data;
using HerSys.Platform.Recipes;
using HerSys.Platform.Shells;
using HerSys.Users.Models;
using HerSys.Users.Services.Links;
using HerSys.Users.Services.People;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Recipes;

/// <summary>
/// Recipe step <c>users</c>: <c>{ "userName": "admin", "displayName": "テナント管理者", "role": "TenantAdministrator",
/// "organisation": "{tenant}" }</c>. Accounts are made without a password; the result is a one-time link for each. A
/// recipe cannot give a password: it would be one that somebody else knows.
/// </summary>
internal sealed class UsersStep(TenantDbContext db, ShellSettings tenant, CreateUser create, UserInvitations invitations, RecipeActor actor)
    : IRecipeStepHandler
{
    public string Name => "users";

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        using var system = actor.Begin();
        foreach (var item in context.List("users"))
        {
            var wanted = Read(context, item);
            if (await LinkAsync(wanted, cancellationToken) is { } path)
            {
                context.Results[wanted.UserName] = (tenant.UrlPrefix is { } prefix ? "/" + prefix : "") + path;
            }
        }
    }

    private NewUser Read(RecipeStepContext context, JsonObject item)
    {
        if (item.ContainsKey("password"))
        {
            throw context.Malformed("a recipe gives no passwords; the person sets one by the one-time link.");
        }

        var organisation = RecipeText.Text(item, "organisation");
        return new NewUser(
            context.Demand(item, "userName"),
            RecipeText.Fill(context.Demand(item, "displayName"), tenant),
            context.Demand(item, "role"),
            organisation == "{tenant}" ? null : RecipeText.Fill(organisation ?? "", tenant),
            Kana: RecipeText.Text(item, "kana"));
    }

    // Run again, the step leaves people alone who have a password, and gives the others a link that works.
    private async Task<string?> LinkAsync(NewUser wanted, CancellationToken cancellationToken)
    {
        var name = wanted.UserName.Trim().ToUpperInvariant();
        var known = await db.Set<User>().FirstOrDefaultAsync(user => user.NormalizedUserName == name, cancellationToken);
        return known switch
        {
            null => (await create.ExecuteAsync(wanted, cancellationToken)).WelcomePath,
            { HasPassword: false } => await invitations.InviteAsync(known.Id, cancellationToken),
            _ => null,
        };
    }
}
