using HerSys.Platform.Shells;
using Microsoft.AspNetCore.Http;

namespace HerSys.Platform.Mvc.Errors;

/// <summary>The exceptions of the platform and of the server.</summary>
internal sealed class KnownExceptionStatus : IExceptionStatus
{
    public int? StatusOf(Exception exception) => exception switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        TenantConflictException => StatusCodes.Status409Conflict,
        ShellBuildException => StatusCodes.Status503ServiceUnavailable,
        _ => null,
    };
}
