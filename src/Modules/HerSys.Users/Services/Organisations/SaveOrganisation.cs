using HerSys.Platform.Auditing;
using HerSys.Platform.Data;
using HerSys.Users.Contracts;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Organisations;

/// <summary>Adds or changes an organisation (組織).</summary>
public sealed class SaveOrganisation(TenantDbContext db, IAuditLedger ledger)
{
    /// <summary>Saves it.</summary>
    /// <exception cref="UserRefusedException">A field breaks a rule; nothing was changed.</exception>
    /// <exception cref="DbUpdateConcurrencyException">Somebody else changed it meanwhile.</exception>
    public async Task<Guid> ExecuteAsync(OrganisationEdit edit, CancellationToken cancellationToken = default)
    {
        var known = edit.Id is { } id ? await LoadAsync(id, edit.Version, cancellationToken) : null;
        var organisation = known ?? new Organisation { Kind = edit.Kind };
        var before = known?.ToInfo();
        Apply(edit, organisation);
        if (known is null)
        {
            db.Add(organisation);
        }

        ledger.Record(new AuditEntry(
            AuditAction.Administer,
            "organisation",
            organisation.Id.ToString(),
            PersonId: null,
            known is null ? $"組織「{organisation.Name}」を加えました。" : $"組織「{organisation.Name}」を変えました。",
            AuditJson.Of(new { before, after = organisation.ToInfo() })));
        await SaveAsync(cancellationToken);
        return organisation.Id;
    }

    private async Task<Organisation> LoadAsync(Guid id, long version, CancellationToken cancellationToken)
    {
        var organisation = await db.Set<Organisation>().Include(candidate => candidate.Areas).FirstOrDefaultAsync(candidate => candidate.Id == id, cancellationToken)
            ?? throw new UserRefusedException("", "その組織は見つかりません。一覧から選び直してください。", "There is no such organisation. Choose one from the list.");
        db.ExpectVersion(organisation, version);
        return organisation;
    }

    // All fields are read before the first is written: a refusal leaves nothing half done in the unit of work.
    private void Apply(OrganisationEdit edit, Organisation organisation)
    {
        var name = OrganisationRules.Name(edit.Name);
        var kana = OrganisationRules.Kana(edit.Kana);
        var code = OrganisationRules.Code(organisation.Kind, edit.Code);
        var phone = OrganisationRules.Phone("Phone", edit.Phone);
        var afterHours = OrganisationRules.Phone("AfterHoursPhone", edit.AfterHoursPhone);
        var area = OrganisationRules.Area(organisation.Kind, edit.MunicipalityCodes);
        organisation.Rename(name);
        organisation.Read(kana);
        organisation.Code = code;
        organisation.Phone = phone;
        organisation.AfterHoursPhone = afterHours;
        organisation.Address = string.IsNullOrWhiteSpace(edit.Address) ? null : edit.Address.Trim();
        organisation.IsActive = edit.IsActive || organisation.IsOwnGovernment;
        ApplyArea(organisation, area, isNew: edit.Id is null);
    }

    private void ApplyArea(Organisation organisation, IReadOnlyList<string> area, bool isNew)
    {
        foreach (var gone in organisation.Areas.Where(row => !area.Contains(row.MunicipalityCode, StringComparer.Ordinal)).ToList())
        {
            organisation.Areas.Remove(gone);
            db.Remove(gone);
        }

        foreach (var code in area.Where(code => organisation.Areas.All(row => row.MunicipalityCode != code)).ToList())
        {
            var added = new OrganisationArea { OrganisationId = organisation.Id, MunicipalityCode = code };
            organisation.Areas.Add(added);
            if (!isNew)
            {
                db.Add(added);
            }
        }
    }

    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error.IsUniqueViolation())
        {
            throw new UserRefusedException(
                "Code",
                "このコードの組織はもう登録されています。コードを確かめるか、一覧からその組織を開いてください。",
                "An organisation with this code is registered already. Check the code, or open that organisation from the list.");
        }
    }
}
