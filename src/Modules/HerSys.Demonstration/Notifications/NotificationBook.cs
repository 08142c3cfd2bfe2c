using HerSys.Cases.Contracts;
using HerSys.Demonstration.People;
using HerSys.Demonstration.Stories;
using HerSys.Japan;
using HerSys.Reporting.Forms;
using HerSys.Users.Contracts;

namespace HerSys.Demonstration.Notifications;

/// <summary>Fills the notification form as a doctor would today, for synthetic people.</summary>
internal sealed class NotificationBook(Dice dice, StoryClock clock, DemonstrationArea area)
{
    /// <summary>Numbers from here on, so that nobody shares a telephone with the people of the case book.</summary>
    private const int FirstNumber = 5000;

    private const int SeniorAge = 65;

    private readonly PersonMaker people = new(dice, area, FirstNumber);

    /// <summary>The answers of the next notification.</summary>
    public FormAnswers Next(Colleague doctor, OrganisationInfo clinic)
    {
        var person = people.Next(clock.Today);
        var age = PersonAge.YearsAt(person.BirthDate!.Value, clock.Today)!.Value;
        var isCarrier = dice.Chance(12);
        return Risk(Illness(Patient(Reporter(doctor, clinic), person), isCarrier), person, age, isCarrier);
    }

    private FormAnswers Reporter(Colleague doctor, OrganisationInfo clinic) => FormAnswers.Empty
        .With("doctor_name", doctor.DisplayName)
        .With("institution_name", clinic.Name)
        .With("institution_code", clinic.Code)
        .With("institution_phone", clinic.Phone)
        .With("report_date", clock.Today);

    private static FormAnswers Patient(FormAnswers answers, PersonDetails person) => answers
        .With("family_name", person.FamilyName)
        .With("given_name", person.GivenName)
        .With("family_kana", person.FamilyKana)
        .With("given_kana", person.GivenKana)
        .With("sex", person.Sex == PersonSex.Female ? "female" : "male")
        .With("birth_date", person.BirthDate!.Value)
        .With("postal_code", person.PostalCode)
        .With("address", person.Address)
        .With("phone", person.Phone)
        .With("occupation", person.Occupation)
        .With("location_same", FieldCodes.Yes);

    private FormAnswers Illness(FormAnswers answers, bool isCarrier)
    {
        var specimen = clock.Today.AddDays(-dice.Between(0, 1));
        answers = answers
            .With("patient_type", isCarrier ? PatientTypes.Asymptomatic : PatientTypes.Confirmed)
            .With("symptomatic", isCarrier ? FieldCodes.No : FieldCodes.Yes)
            .With("test_kind", "antigen_qualitative")
            .With("specimen", "nasal_swab")
            .With("specimen_date", specimen)
            .With("diagnosis_date", clock.Today);
        return isCarrier
            ? answers
            : answers.With("onset_date", specimen.AddDays(-dice.Between(0, 3))).WithList("symptoms", dice.Chance(60) ? ["fever", "cough"] : ["fever"]);
    }

    private FormAnswers Risk(FormAnswers answers, PersonDetails person, int age, bool isCarrier)
    {
        var isHard = age >= SeniorAge && dice.Chance(50);
        answers = answers
            .With("vaccination_count", age < 5 ? "0" : dice.Pick<string>(["0", "2", "3", "3"]))
            .WithList("risk_factors", age >= SeniorAge ? ["hypertension"] : ["none"])
            .With("admitted", FieldCodes.No)
            .With("admission_needed", isHard ? FieldCodes.Yes : FieldCodes.No);
        answers = isCarrier ? answers : answers.With("severity", isHard ? "moderate_1" : "mild");
        return person.Sex == PersonSex.Female ? answers.With("pregnancy", FieldCodes.No) : answers;
    }
}
