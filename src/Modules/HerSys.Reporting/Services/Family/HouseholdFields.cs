using HerSys.Reporting.Forms;

namespace HerSys.Reporting.Services.Family;

/// <summary>
/// What people of one household have in common (同居家族): name of the family, address, telephone, guardian and exposure.
/// Nothing about the illness itself is taken over.
/// </summary>
internal static class HouseholdFields
{
    private static readonly string[] Codes =
    [
        FieldCodes.FamilyName, FieldCodes.FamilyKana,
        FieldCodes.PostalCode, FieldCodes.Address, FieldCodes.Phone, "residence_municipality",
        FieldCodes.LocationSame, FieldCodes.LocationAddress, FieldCodes.LocationPhone,
        "guardian_name", FieldCodes.GuardianPhone, "guardian_address",
        "route_certainty", "routes", "route_droplet_detail", "route_contact_detail", "route_other_detail",
        "area_certainty", "area_kind", "area_prefecture", "area_municipality", "area_country", "area_detail",
    ];

    /// <summary>The answers with those of the household that the form asks for.</summary>
    public static FormAnswers Add(FormDefinition form, FormAnswers answers, FormAnswers familyMember)
    {
        foreach (var code in Codes.Where(code => form.Has(code) && !familyMember.IsBlank(code)))
        {
            answers = answers.WithList(code, familyMember.Values(code));
        }

        return answers;
    }
}
