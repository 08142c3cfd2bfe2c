using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Platform.Tenants;
using HerSys.Tenants.Services;
using HerSys.Tenants.ViewModels;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Tenants.Controllers;

/// <summary>Tenants by REST, with the token of an operator. Creating is idempotent by name.</summary>
[ApiController]
[IgnoreAntiforgeryToken]
[RequirePermission(Permissions.ManageTenants, AuthenticationSchemes = ApiTokens.Scheme)]
[Route("api/tenants")]
public sealed class TenantsApiController(ITenantCatalog catalog, IRunningShellTable table, AuditedTenants tenants, RemoveTenant remove) : ControllerBase
{
    [HttpGet("")]
    public async Task<ActionResult> List(string? text, TenantState? state, string? after, int size = 50)
    {
        var page = await catalog.SearchAsync(new TenantQuery(text, state, after, size), HttpContext.RequestAborted);
        return Ok(new { items = page.Items.Select(tenant => TenantApiModel.From(table.Find(tenant.Name) ?? tenant)), next = page.NextAfterName });
    }

    [HttpGet("{name}")]
    public ActionResult<TenantApiModel> Get(string name) =>
        table.Find(name) is { } tenant ? TenantApiModel.From(tenant) : NotFound();

    [HttpPost("")]
    public Task<ActionResult<TenantApiModel>> Create(NewTenant tenant) =>
        AnswerAsync(async () => TenantApiModel.From(await tenants.CreateAsync(tenant, HttpContext.RequestAborted)));

    [HttpPost("{name}/setup")]
    public Task<ActionResult<TenantApiModel>> Setup(string name, SetupRequest request) => AnswerAsync(async () =>
    {
        var result = await tenants.SetupAsync(name, request.Recipe, CancellationToken.None);
        return TenantApiModel.From(result.Settings) with { Messages = result.Messages };
    });

    [HttpPatch("{name}")]
    public Task<ActionResult<TenantApiModel>> Edit(string name, TenantEdit edit) =>
        AnswerAsync(async () => TenantApiModel.From(await tenants.EditAsync(name, edit, HttpContext.RequestAborted)));

    [HttpPost("{name}/enable")]
    public Task<ActionResult<TenantApiModel>> Enable(string name) =>
        AnswerAsync(async () => TenantApiModel.From(await tenants.EnableAsync(name, HttpContext.RequestAborted)));

    [HttpPost("{name}/disable")]
    public Task<ActionResult<TenantApiModel>> Disable(string name) =>
        AnswerAsync(async () => TenantApiModel.From(await tenants.DisableAsync(name, HttpContext.RequestAborted)));

    [HttpPost("{name}/features")]
    public Task<ActionResult<TenantApiModel>> Features(string name, FeatureChange change) => AnswerAsync(async () =>
        TenantApiModel.From(await tenants.ChangeFeaturesAsync(name, change.Enable ?? [], change.Disable ?? [], HttpContext.RequestAborted)));

    [HttpDelete("{name}")]
    public async Task<ActionResult> Remove(string name)
    {
        if (table.Find(name) is not { } tenant)
        {
            return NotFound();
        }

        var archive = "";
        var answer = await AnswerAsync(async () =>
        {
            archive = await remove.ExecuteAsync(tenant);
            return TenantApiModel.From(tenant);
        });
        return answer.Result ?? Ok(new { name, archive });
    }

    private async Task<ActionResult<TenantApiModel>> AnswerAsync(Func<Task<TenantApiModel>> act)
    {
        try
        {
            return await act();
        }
        catch (TenantRefusedException refusal)
        {
            var status = refusal.Rule switch
            {
                "tenant-not-found" => StatusCodes.Status404NotFound,
                "tenant-exists" or "tenant-changed" or "address-taken" or "tenant-state" => StatusCodes.Status409Conflict,
                _ => StatusCodes.Status422UnprocessableEntity,
            };
            var japanese = System.Globalization.CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "ja";
            return Problem(
                title: japanese ? refusal.Japanese : refusal.English,
                statusCode: status,
                extensions: new Dictionary<string, object?> { ["rule"] = refusal.Rule, ["field"] = refusal.Member });
        }
    }
}
