using CoCreation.Sim.Model;

namespace CoCreation.Sim.Scenarios;

/// <summary>Why networks were founded, or not, in German.</summary>
internal sealed partial class GermanTexts
{
    protected override string Weighed(FoundingWeighed weighed)
    {
        (string draw, string chance) = Drawn(weighed.Draw, weighed.Found);
        return weighed.Terms is { } terms
            ? $"Gründung: Die Ziehung {draw} liegt unter der Chance {chance} auf einen Versuch; {Drawn(terms)}; {Outcome(terms)}"
            : $"Gründung: Die Ziehung {draw} liegt nicht unter der Chance {chance} auf einen Versuch, also wird nichts gegründet";
    }

    private string Why(FoundingWeighed weighed)
    {
        (string draw, string chance) = Drawn(weighed.Draw, weighed.Found);
        FoundingTerms terms = weighed.Terms!.Value;
        return $"Die Ziehung {draw} lag unter der Chance {chance} auf einen Versuch; {Drawn(terms)}; das passte zu {terms.Suited} Bekannten, am besten zu {Candidate(terms)}";
    }

    private string Drawn(FoundingTerms terms)
    {
        int decimals = Decimals(terms);
        string weights = string.Join(", ", Enum.GetValues<Motive>().Select(motive => $"{Fixed(terms.Motives[motive], decimals)} {Wish(motive)}"));
        return $"von den Wünschen {weights} trifft die Ziehung {Fixed(terms.Draw, decimals)} den, {Wish(terms.Motive)}";
    }

    private string Outcome(FoundingTerms terms)
    {
        if (terms is { Motive: Motive.Vent, Strain: < Model.Participant.LeastStrainToVent })
        {
            int decimals = Decimals(Model.Participant.LeastStrainToVent, terms.Strain);
            return $"dafür ist die Anspannung {Fixed(terms.Strain, decimals)} zu gering, unter {Fixed(Model.Participant.LeastStrainToVent, decimals)}: diesmal nicht";
        }

        return terms.Suited switch
        {
            0 => "das passt zu niemand Bekanntem: diesmal nicht",
            < Model.Participant.LeastInvited => $"das passt nur zu {Candidate(terms)}, und {Model.Participant.LeastInvited} sind nötig: diesmal nicht",
            _ => $"das passt zu {terms.Suited} Bekannten, am besten zu {Candidate(terms)}: gegründet",
        };
    }

    private string Candidate(FoundingTerms terms)
    {
        (uint participant, double score) = terms.Best!.Value;
        string measure = terms.Motive switch
        {
            Motive.Control => "Rivalität, die noch nicht unter Kontrolle ist,",
            Motive.Learn => "größte Lücke",
            Motive.Vent => "Vertrauen",
            _ => $"(Vertrauen - {Number(Model.Participant.TrustToCreate)}) x Summe der Lücken",
        };
        return $"Person {participant} ({measure} {Fixed(score, 3)})";
    }
}
