using HerSys.Audit.Contracts;
using HerSys.Platform.Auditing;

namespace HerSys.Audit.Services;

/// <summary>
/// Reads who saw and changed a record (この記録を見た人), for somebody who may see the record itself. The reading, or its
/// refusal, is on record first.
/// </summary>
internal sealed class ReadRecordTrail(IAuditLedger ledger, IAuditTrail trail, IEnumerable<IAuditedPeople> people)
{
    private const string Title = "「この記録を見た人」";

    /// <summary>The trail of a person; null when the actor may not see the person.</summary>
    public async Task<RecordTrail?> OfPersonAsync(Guid personId, string? after, CancellationToken cancellationToken)
    {
        var page = await trail.FindAsync(new AuditQuery { PersonId = personId }, after, cancellationToken: cancellationToken);
        var isAllowed = await NoteAsync(AuditSubjects.Person, personId.ToString(), [personId], cancellationToken);
        return isAllowed ? new RecordTrail(await NameAsync(personId, cancellationToken), page) : null;
    }

    /// <summary>The trail of any other record; null when the actor may not see the people concerned.</summary>
    public async Task<RecordTrail?> OfSubjectAsync(string type, string id, string? after, CancellationToken cancellationToken)
    {
        var query = new AuditQuery { SubjectType = type, SubjectId = id };
        var page = await trail.FindAsync(query, after, cancellationToken: cancellationToken);
        var concerned = page.Lines.Select(line => line.PersonId).OfType<Guid>().Distinct().ToList();
        return await NoteAsync(type, id, concerned, cancellationToken) ? new RecordTrail(Name: null, page) : null;
    }

    private async Task<bool> NoteAsync(string type, string id, IReadOnlyList<Guid> concerned, CancellationToken cancellationToken)
    {
        var isAllowed = await MayReadAllAsync(concerned, cancellationToken);
        Guid? person = concerned.Count == 1 ? concerned[0] : null;
        var entry = isAllowed
            ? new AuditEntry(AuditAction.View, AuditSubjects.Ledger, $"{type}/{id}", person, $"{Title}を見ました")
            : new AuditEntry(AuditAction.Refuse, AuditSubjects.Ledger, $"{type}/{id}", person, $"{Title}を見ようとしましたが、記録を見る権限がありません");
        await ledger.WriteAsync(entry, cancellationToken);
        return isAllowed;
    }

    private async Task<bool> MayReadAllAsync(IReadOnlyList<Guid> concerned, CancellationToken cancellationToken)
    {
        foreach (var known in people)
        {
            foreach (var person in concerned)
            {
                if (!await known.MayReadAsync(person, cancellationToken))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private async Task<string?> NameAsync(Guid personId, CancellationToken cancellationToken)
    {
        foreach (var known in people)
        {
            if (await known.NameAsync(personId, cancellationToken) is { } name)
            {
                return name;
            }
        }

        return null;
    }
}
