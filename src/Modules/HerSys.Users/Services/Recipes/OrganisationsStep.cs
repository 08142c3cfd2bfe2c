using System.Text.Json.Nodes;
using HerSys.Platform.Data;
using HerSys.Platform.Recipes;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Organisations;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Recipes;

/// <summary>
/// Recipe step <c>organisations</c>: <c>{ "kind": "HealthCenter", "name": "{tenant}保健所", "kana": "...", "code": "...", "area": ["{code}"],
/// "phone": "...", "afterHoursPhone": "...", "address": "..." }</c>. One that is there already is left as it is.
/// </summary>
internal sealed class OrganisationsStep(TenantDbContext db, ShellSettings tenant, OwnGovernment government, SaveOrganisation save, RecipeActor actor)
    : IRecipeStepHandler
{
    public string Name => "organisations";

    public async Task ExecuteAsync(RecipeStepContext context, CancellationToken cancellationToken)
    {
        using var system = actor.Begin();
        foreach (var item in context.List("organisations"))
        {
            var edit = Read(context, item);
            if (edit.Kind == OrganisationKind.LocalGovernment && edit.Name == tenant.DisplayName)
            {
                await government.GetAsync(cancellationToken);
            }
            else if (!await IsThereAsync(edit, cancellationToken))
            {
                await save.ExecuteAsync(edit, cancellationToken);
            }
        }
    }

    private OrganisationEdit Read(RecipeStepContext context, JsonObject item)
    {
        var kind = context.Demand(item, "kind");
        return new OrganisationEdit
        {
            Kind = Enum.TryParse<OrganisationKind>(kind, out var known) && Enum.IsDefined(known)
                ? known
                : throw context.Malformed($"there is no kind of organisation '{kind}'. Known: {string.Join(", ", Enum.GetNames<OrganisationKind>())}."),
            Name = RecipeText.Fill(context.Demand(item, "name"), tenant),
            Kana = RecipeText.Text(item, "kana"),
            Code = RecipeText.Text(item, "code") is { } code ? RecipeText.Fill(code, tenant) : null,
            Phone = RecipeText.Text(item, "phone"),
            AfterHoursPhone = RecipeText.Text(item, "afterHoursPhone"),
            Address = RecipeText.Text(item, "address"),
            MunicipalityCodes = [.. RecipeText.Texts(item, "area").Select(area => RecipeText.Fill(area, tenant)).Where(area => area.Length > 0)],
        };
    }

    private Task<bool> IsThereAsync(OrganisationEdit edit, CancellationToken cancellationToken) =>
        db.Set<Organisation>().AnyAsync(organisation => organisation.Kind == edit.Kind && organisation.Name == edit.Name, cancellationToken);
}
