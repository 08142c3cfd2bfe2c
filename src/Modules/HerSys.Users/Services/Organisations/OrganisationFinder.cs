using HerSys.Japan;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Organisations;

/// <summary>Finds the organisation that somebody means.</summary>
public sealed class OrganisationFinder(TenantDbContext db, OwnGovernment government)
{
    /// <summary>What recipes write for the government that owns the tenant.</summary>
    public const string TenantPlaceholder = "{tenant}";

    /// <summary>The organisation of an id.</summary>
    /// <exception cref="UserRefusedException">There is none, or it was closed.</exception>
    public async Task<Organisation> DemandAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Set<Organisation>().FirstOrDefaultAsync(organisation => organisation.Id == id && organisation.IsActive, cancellationToken)
        ?? throw new UserRefusedException("Organisation", "組織が選ばれていないか、閉じられています。一覧から選んでください。", "No organisation was chosen, or it was closed. Choose one from the list.");

    /// <summary>The organisation of a code or a name; the government itself when neither is given.</summary>
    /// <exception cref="UserRefusedException">There is none, or more than one.</exception>
    public async Task<Organisation> DemandAsync(string? codeOrName, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(codeOrName) || codeOrName == TenantPlaceholder)
        {
            return await government.GetAsync(cancellationToken);
        }

        var code = DigitText.Compact(codeOrName);
        var name = JapaneseText.Normalize(codeOrName).Trim();
        var found = await db.Set<Organisation>()
            .Where(organisation => organisation.IsActive && (organisation.Code == code || organisation.Code == name || organisation.Name == name))
            .Take(2)
            .ToListAsync(cancellationToken);
        return found switch
        {
            [var only] => only,
            [] => throw new UserRefusedException(
                "Organisation",
                $"組織「{codeOrName}」は見つかりません。コードか、登録されたとおりの名称を入力してください。",
                $"There is no organisation '{codeOrName}'. Enter its code, or its name exactly as registered."),
            _ => throw new UserRefusedException(
                "Organisation",
                $"「{codeOrName}」にあたる組織が2つ以上あります。コードで入力してください。",
                $"More than one organisation is called '{codeOrName}'. Enter its code."),
        };
    }
}
