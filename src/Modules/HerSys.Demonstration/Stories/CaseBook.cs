using System.Globalization;
using HerSys.Cases.Contracts;
using HerSys.Demonstration.People;
using HerSys.Japan;

namespace HerSys.Demonstration.Stories;

/// <summary>Makes a month of cases that ends today. The same seed on the same day makes the same month.</summary>
internal sealed class CaseBook
{
    /// <summary>Whose numbers the external numbers of these cases are.</summary>
    public const string Source = "demonstration";

    /// <summary>How many days the records go back, today included.</summary>
    public const int Days = 31;

    private readonly Dice dice;
    private readonly StoryClock clock;
    private readonly DemonstrationPlaces places;
    private readonly DemonstrationArea area;
    private readonly PersonMaker people;
    private readonly CourseWriter courses;
    private readonly ReleaseWriter releases;

    public CaseBook(int seed, StoryClock clock, DemonstrationPlaces places, DemonstrationArea area)
    {
        dice = new Dice(seed);
        this.clock = clock;
        this.places = places;
        this.area = area;
        people = new PersonMaker(dice, area, firstNumber: 1);
        courses = new CourseWriter(dice, clock, places);
        releases = new ReleaseWriter(dice, clock, places);
    }

    /// <summary>Makes so many cases, the oldest first.</summary>
    public IReadOnlyList<NewCase> Make(int count)
    {
        var days = Enumerable.Range(0, count).Select(_ => DrawDay()).Order().ToList();
        return [.. days.Select(Make)];
    }

    // The wave rises to the present: the middle of three draws would be flat, the larger of two leans to the end.
    private DateOnly DrawDay() => clock.Today.AddDays(Math.Max(dice.Between(0, Days - 1), dice.Between(0, Days - 1)) - Days + 1);

    private NewCase Make(DateOnly report, int index)
    {
        var person = people.Next(report);
        var course = CoursePicker.CourseAt(PersonAge.YearsAt(person.BirthDate!.Value, report)!.Value, dice);
        var isCarrier = CoursePicker.MayBeCarrier(course) && dice.Chance(12);
        var dates = DatesOf(report, isCarrier, course);
        var received = clock.AtOrBeforeNow(report, dice.Between(9, 17), dice.Between(0, 59));
        var trail = new StatusTrail(clock);
        courses.Write(trail, course, received);
        releases.Write(trail, dates, course == Course.Intensive);
        var clinic = dice.Pick(places.Clinics);
        return new NewCase
        {
            Person = person,
            Origin = CaseOrigin.Demonstration,
            ExternalSource = Source,
            ExternalNumber = (index + 1).ToString(CultureInfo.InvariantCulture),
            HealthCenterId = places.HealthCenter.Id,
            ReceivedById = places.HealthCenter.Id,
            InstitutionId = clinic.Id,
            InstitutionName = clinic.Name,
            LocationMunicipality = area.MunicipalityCode,
            LocationText = person.Address,
            Dates = dates with { Death = course == Course.Death && trail is { HasReachedNow: false } ? clock.DayOf(trail.Entries[^1].EffectiveAt) : null },
            PatientType = isCarrier ? PatientType.Asymptomatic : PatientType.Confirmed,
            Severity = CoursePicker.SeverityOf(course, isCarrier, dice),
            WasVentilated = course == Course.Intensive,
            Statuses = trail.Entries,
            Source = "見本",
        };
    }

    private CaseDates DatesOf(DateOnly report, bool isCarrier, Course course)
    {
        var diagnosis = report.AddDays(dice.Chance(15) ? -1 : 0);
        var specimen = diagnosis.AddDays(dice.Chance(40) ? -1 : 0);
        var onset = specimen.AddDays(-dice.Between(0, 3));
        var isOnsetMissing = !isCarrier && dice.Chance(3);
        return new CaseDates
        {
            OnsetState = isCarrier ? OnsetState.Asymptomatic : isOnsetMissing ? OnsetState.Missing : OnsetState.Known,
            Onset = isCarrier || isOnsetMissing ? null : onset,
            Specimen = specimen,
            Diagnosis = diagnosis,
            FirstVisit = diagnosis,
            Report = report,
            ImprovedAt = ImprovementOf(onset, isCarrier, course),
        };
    }

    // Some people nobody asked: their release stays undetermined until somebody does.
    private DateTimeOffset? ImprovementOf(DateOnly onset, bool isCarrier, Course course)
    {
        var isSevere = course is Course.Hospital or Course.Intensive or Course.HomeThenHospital;
        var improved = clock.At(onset.AddDays(isSevere ? dice.Between(7, 13) : dice.Between(3, 7)), dice.Between(7, 20), dice.Between(0, 59));
        var wasAsked = !dice.Chance(7);
        return isCarrier || course == Course.Death || !wasAsked || improved > clock.Now ? null : improved;
    }
}
