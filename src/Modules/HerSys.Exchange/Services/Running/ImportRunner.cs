using HerSys.Platform.Security;
using HerSys.Platform.Shells;
using HerSys.Users.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HerSys.Exchange.Services.Running;

/// <summary>
/// Works on imports behind the page, in the name of who asked. The work's scope keeps the tenant alive; when the host stops,
/// the work stops after a chunk, and somebody goes on with it by a button.
/// </summary>
internal sealed class ImportRunner(IShellScopeFactory scopes, IHttpContextAccessor requests, ILogger<ImportRunner> logger)
{
    /// <summary>Starts working and returns at once.</summary>
    public void Start(Guid importId)
    {
        var actor = Identify(requests.HttpContext?.RequestServices.GetRequiredService<ICurrentActor>()
            ?? throw new InvalidOperationException("An import is started from a request."));

        // The work outlives the request and must not carry its trace along.
        using (ExecutionContext.SuppressFlow())
        {
            _ = Task.Run(() => WorkAsync(importId, actor));
        }
    }

    private async Task WorkAsync(Guid importId, ActorIdentity actor)
    {
        try
        {
            await scopes.UsingScopeAsync(async services =>
            {
                using (services.GetRequiredService<ActorContext>().Act(actor))
                {
                    var stopping = services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
                    await services.GetRequiredService<WorkOnImport>().ExecuteAsync(importId, stopping);
                }
            });
        }
        catch (Exception error)
        {
            logger.LogError(error, "Import {Import} could not be worked on", importId);
        }
    }

    private static ActorIdentity Identify(ICurrentActor actor) => new(
        actor.UserId, actor.DisplayName, actor.DutyId, actor.Role, actor.OrganisationId, actor.OrganisationName, actor.Source);
}
