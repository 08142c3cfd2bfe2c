using System.Text.Json;
using System.Text.Json.Nodes;
using HerSys.Audit.Contracts;
using HerSys.Cases.Models;
using HerSys.Platform.Auditing;

namespace HerSys.Cases.Services.Settings;

/// <summary>Who changed the settings of cases: read from the ledger, which knows every field before and after.</summary>
internal sealed class CaseSettingsHistory(IAuditTrail trail)
{
    private const string Subject = "settings";
    private const int Shown = 10;

    private readonly JsonObject defaults = JsonSerializer.SerializeToNode(new CaseSettings())!.AsObject();

    /// <summary>The last changes, newest first.</summary>
    public async Task<IReadOnlyList<CaseSettingsChange>> ReadAsync(CancellationToken cancellationToken)
    {
        var query = new AuditQuery { SubjectType = Subject, SubjectId = typeof(CaseSettings).FullName, Actions = [AuditAction.Administer] };
        var page = await trail.FindAsync(query, size: Shown, cancellationToken: cancellationToken);
        return [.. page.Lines.Select(line => new CaseSettingsChange(line.Id, line.At, line.ActorName, Differences(line.Detail)))];
    }

    // The first change of a tenant has nothing before it: there the defaults stood. 制度の基準日 alone may be nothing, and that is its default.
    private IReadOnlyList<CaseSettingsDifference> Differences(string? detail)
    {
        var fields = detail is null ? [] : JsonNode.Parse(detail)!.AsObject();
        return
        [
            .. fields
                .Select(field => new CaseSettingsDifference(
                    field.Key,
                    CaseSettingsWords.Of(field.Key, field.Value!["before"] ?? defaults[field.Key]),
                    CaseSettingsWords.Of(field.Key, field.Value["after"])))
                .Where(difference => difference.Before != difference.After),
        ];
    }
}
