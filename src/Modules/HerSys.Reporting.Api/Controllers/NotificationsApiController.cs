using HerSys.Platform.Security;
using HerSys.Reporting.Api.Problems;
using HerSys.Reporting.Api.Requests;
using HerSys.Reporting.Api.Services;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace HerSys.Reporting.Api.Controllers;

/// <summary>
/// Notifications by REST, for clinics' own systems, with a token. Everything goes through the use cases of the screens:
/// the same rules, the same policy of visibility, the same record of who did what.
/// </summary>
[IgnoreAntiforgeryToken]
[Route("api/v1/notifications")]
public sealed class NotificationsApiController : ApiController
{
    private static readonly string[] Whole = [RequestJson.Json];
    private static readonly string[] Change = [RequestJson.MergePatch, RequestJson.Json];

    /// <summary>Files a notification.</summary>
    [HttpPost("")]
    [RequirePermission(ReportingPermissions.FileNotification, AuthenticationSchemes = ApiTokens.Scheme)]
    public async Task<IActionResult> File()
    {
        var key = FormKeys.Read(Request) ?? throw new ApiRefusedException(RequestProblems.KeyMissing());
        using var body = await RequestJson.ReadAsync(Request, Whole, Cancellation);
        return Answer(await Service<FileByApi>().ExecuteAsync(key, SubmissionReader.ReadNew(body.RootElement), Root, Cancellation));
    }

    /// <summary>Lists notifications.</summary>
    [HttpGet("")]
    [RequirePermission(ReportingPermissions.ViewNotifications, AuthenticationSchemes = ApiTokens.Scheme)]
    public async Task<IActionResult> List()
    {
        var query = QueryReader.Read(Request.Query);
        var page = await Service<ListByApi>().ExecuteAsync(query, Root, cursor => Root + QueryReader.Next(Request.Query, cursor), Cancellation);
        if (page.Next is { } next)
        {
            Response.Headers.Link = $"<{next}>; rel=\"next\"";
        }

        return Answer(new ApiAnswer(StatusCodes.Status200OK, page));
    }

    /// <summary>One notification as it stands.</summary>
    [HttpGet("{id:guid}")]
    [RequirePermission(ReportingPermissions.ViewNotifications, AuthenticationSchemes = ApiTokens.Scheme)]
    public async Task<IActionResult> Get(Guid id)
    {
        var document = await Service<NotificationDocuments>().ReadAsync(id, Root, Cancellation) ?? throw new ApiRefusedException(NotificationProblems.NotFound());
        return Answer(new ApiAnswer(StatusCodes.Status200OK, document) { Revision = document.Revision });
    }

    /// <summary>The course afterwards.</summary>
    [HttpGet("{id:guid}/status")]
    [RequirePermission(ReportingPermissions.ViewNotifications, AuthenticationSchemes = ApiTokens.Scheme)]
    public async Task<IActionResult> Status(Guid id) => Answer(new ApiAnswer(
        StatusCodes.Status200OK,
        await Service<ReadCourse>().ExecuteAsync(id, Cancellation) ?? throw new ApiRefusedException(NotificationProblems.NotFound())));

    /// <summary>Amends as a whole.</summary>
    [HttpPut("{id:guid}")]
    [RequirePermission(ReportingPermissions.FileNotification, AuthenticationSchemes = ApiTokens.Scheme)]
    public Task<IActionResult> Replace(Guid id) => AmendAsync(id, Whole, isWhole: true);

    /// <summary>Amends some fields.</summary>
    [HttpPatch("{id:guid}")]
    [RequirePermission(ReportingPermissions.FileNotification, AuthenticationSchemes = ApiTokens.Scheme)]
    public Task<IActionResult> Amend(Guid id) => AmendAsync(id, Change, isWhole: false);

    /// <summary>Withdraws.</summary>
    [HttpPost("{id:guid}/withdraw")]
    [RequirePermission(ReportingPermissions.FileNotification, AuthenticationSchemes = ApiTokens.Scheme)]
    public async Task<IActionResult> Withdraw(Guid id)
    {
        using var body = await RequestJson.ReadAsync(Request, Whole, Cancellation);
        var reason = SubmissionReader.ReadWithdrawal(body.RootElement).Reason;
        return Answer(await Service<WithdrawByApi>().ExecuteAsync(id, EntityTags.Read(Request), reason, Root, Cancellation));
    }

    private async Task<IActionResult> AmendAsync(Guid id, string[] types, bool isWhole)
    {
        var key = FormKeys.Read(Request);
        using var body = await RequestJson.ReadAsync(Request, types, Cancellation);
        var amendment = new ApiAmendment(id, EntityTags.Read(Request), key, SubmissionReader.ReadAmendment(body.RootElement), isWhole, Root);
        return Answer(await Service<AmendByApi>().ExecuteAsync(amendment, Cancellation));
    }
}
