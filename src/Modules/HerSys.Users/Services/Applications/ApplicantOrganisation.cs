using HerSys.Platform.Data;
using HerSys.Users.Models;
using Microsoft.EntityFrameworkCore;

namespace HerSys.Users.Services.Applications;

/// <summary>The organisation that an applicant works for: by its code, else by its name; made when it is missing.</summary>
public sealed class ApplicantOrganisation(TenantDbContext db)
{
    /// <summary>The organisation that is registered already, or null.</summary>
    public Task<Organisation?> FindAsync(AccountApplication application, CancellationToken cancellationToken)
    {
        var organisations = db.Set<Organisation>().Where(organisation => organisation.Kind == application.InstitutionKind);
        return application.InstitutionCode is { } code
            ? organisations.FirstOrDefaultAsync(organisation => organisation.Code == code, cancellationToken)
            : organisations.FirstOrDefaultAsync(organisation => organisation.Name == application.InstitutionName, cancellationToken);
    }

    /// <summary>The organisation, within the current unit of work: the caller saves.</summary>
    public async Task<Organisation> EnsureAsync(AccountApplication application, CancellationToken cancellationToken)
    {
        var known = await FindAsync(application, cancellationToken);
        if (known is not null)
        {
            return known;
        }

        var organisation = new Organisation
        {
            Kind = application.InstitutionKind,
            Code = application.InstitutionCode,
            Phone = application.Phone,
        };
        organisation.Rename(application.InstitutionName);
        db.Add(organisation);
        return organisation;
    }
}
