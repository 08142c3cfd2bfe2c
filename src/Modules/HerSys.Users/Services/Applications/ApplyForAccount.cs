using HerSys.Japan;
using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Platform.Security;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using HerSys.Users.Services.Actors;
using HerSys.Users.Services.Organisations;
using HerSys.Users.Services.People;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Applications;

/// <summary>
/// A person who has no account asks for one (アカウントの申込み). The answer never tells whether there is one already.
/// </summary>
public sealed class ApplyForAccount(
    TenantDbContext db,
    AssignableRoles assignable,
    ApplicationRate rate,
    ICurrentActor actor,
    IAuditLedger ledger,
    TenantDay day)
{
    private const int LongestNote = 400;
    private const int LongestSource = 64;

    /// <summary>Puts the application on the health center's list; the same one sent twice is one.</summary>
    /// <exception cref="UserRefusedException">A field breaks a rule, or too many came.</exception>
    public async Task<Guid> ExecuteAsync(NewApplication typed, CancellationToken cancellationToken = default)
    {
        var application = Read(typed);
        if (await FindSameAsync(application, cancellationToken) is { } same)
        {
            return same;
        }

        await rate.DemandRoomAsync(application.Source, cancellationToken);
        db.Add(application);
        ledger.Record(new AuditEntry(
            AuditAction.Create, "account-application", application.Id.ToString(), PersonId: null, "アカウントの申込みを受け付けました。"));
        await db.SaveChangesAsync(cancellationToken);
        return application.Id;
    }

    private Task<Guid?> FindSameAsync(AccountApplication application, CancellationToken cancellationToken) => db.Set<AccountApplication>()
        .Where(other => other.State == ApplicationState.Waiting
            && other.Name == application.Name
            && other.InstitutionKind == application.InstitutionKind
            && other.InstitutionName == application.InstitutionName
            && other.WishedRole == application.WishedRole
            && other.Phone == application.Phone)
        .Select(other => (Guid?)other.Id)
        .FirstOrDefaultAsync(cancellationToken);

    private AccountApplication Read(NewApplication typed)
    {
        var role = ReadRole(typed);
        return new AccountApplication
        {
            Name = Text("Name", JapaneseText.Normalize(typed.Name), 100, "氏名を入力してください。例: 見本 花子", "Enter your name, for example 見本 花子."),
            Kana = Text("Kana", JapaneseText.ToFullWidthKatakana(typed.Kana), 100, "フリガナを入力してください。例: ミホン ハナコ", "Enter your name in katakana, for example ミホン ハナコ."),
            InstitutionKind = typed.InstitutionKind,
            InstitutionName = Text("InstitutionName", JapaneseText.Normalize(typed.InstitutionName), 200, "職場の名称を入力してください。例: 見本クリニック", "Enter the name of your institution."),
            InstitutionCode = ReadCode(typed),
            Phone = OrganisationRules.Phone("Phone", typed.Phone) ?? throw PhoneMissing(),
            WishedRole = role,
            Note = ReadNote(typed.Note),
            CreatedAt = day.Now,
            Source = actor.Source.Length <= LongestSource ? actor.Source : actor.Source[..LongestSource],
        };
    }

    private string ReadRole(NewApplication typed)
    {
        if (!AssignableRoles.ApplyingKinds.Contains(typed.InstitutionKind))
        {
            throw new UserRefusedException("InstitutionKind", "職場の種類を選んでください。", "Choose the kind of your institution.");
        }

        if (string.IsNullOrEmpty(typed.WishedRole))
        {
            throw new UserRefusedException("WishedRole", "役割を選んでください。", "Choose a role.");
        }

        assignable.Demand(typed.InstitutionKind, typed.WishedRole, "WishedRole");
        return typed.WishedRole;
    }

    private static string? ReadCode(NewApplication typed)
    {
        try
        {
            return OrganisationRules.Code(typed.InstitutionKind, typed.InstitutionCode);
        }
        catch (UserRefusedException refused)
        {
            throw new UserRefusedException("InstitutionCode", refused.Text);
        }
    }

    private static string? ReadNote(string? typed)
    {
        var note = typed?.Trim();
        return note?.Length > LongestNote
            ? throw new UserRefusedException("Note", "連絡事項は400文字以内で入力してください。", "Enter at most 400 characters.")
            : string.IsNullOrEmpty(note) ? null : note;
    }

    private static string Text(string field, string normalized, int longest, string japanese, string english) =>
        normalized.Trim() is { Length: > 0 } text && text.Length <= longest ? text : throw new UserRefusedException(field, japanese, english);

    private static UserRefusedException PhoneMissing() => new(
        "Phone", "電話番号を入力してください。審査の連絡に使います。例: 098-000-0000", "Enter a telephone number. The health center calls it about the application.");
}
