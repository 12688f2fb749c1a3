/** Given names of women, folded, for `she` and `he`; names both bear are left out here and listed below. */
export const NAMES_OF_WOMEN: ReadonlySet<string> = new Set(
  `abigail adela adriana agnes agnieszka aisha alejandra aleksandra alessandra alexandra alice alicia alisa amanda
  amelia amina amy ana anastasia angela angelika anita anja anke ann anna annalena anne annegret annette annie
  antonella antonia asha astrid audrey aurelie barbara beata beatrice beatriz bernadette bettina betty birgit bonnie
  brenda bridget brigitte camila carin carla carmen carol carole carolina caroline carolyn catarina catherine
  cathy cecile cecilia celine chiara christa christiane christina christine cindy claire clara claudia claudine
  constance cornelia cristiana cristina cynthia dagmar daisy daniela danielle darlene debbie deborah denise dewi
  diana diane donna dora doris dorothea dorothy edith eileen ekaterina elaine eleanor elena eleni elif elisa
  elisabeth elizabeth ellen elodie elsa emilia emily emma emmanuelle endang erica erika erin ernestine esther
  eugenia eva evelyn ewa fatima fatma felicity fernanda fiona frances francesca francine gabriela gabriele gemma
  genevieve georgina gillian gina giovanna giulia gloria grace greta gwen hana hanna hannah hannelore harriet
  hazel heather heidi heike helen helena helene helga hilda hiroko holly indah inga ingrid irena irene irina iris
  irma isabel isabella isabelle ivana jacqueline jane janet janice janina jasmin jasmine jeannette jelena jenna
  jennifer jenny jessica jill joan joanna joanne johanna josefina josephine joy juana judith judy julia juliana
  julie juliet justyna karen karin karina karla katarina kate katerina katharina katherine kathleen kathryn kathy
  katja katrin keiko kirsten kirsty kristina krystyna kyoko larissa laura lauren lea leah leila lena leonor
  lestari leyla lidia lilian liliana lily linda lisa liz lois lorraine louise lucia lucie lucinda lucy luisa lydia
  lynn madeleine magda malgorzata manuela mara marcela margaret margarita margit margot maria mariana marianne
  marie marija marilyn marina marjorie marlene marta martha martina martine mary mathilde maureen maya mayumi
  megan meike melanie melinda mercedes mercy meredith michiko mihaela mildred milena miriam mirjam moira mona
  monica monika monique myriam nadia nadine nadja nancy naomi natalia natalie natascha nathalie nicole nicoleta
  nina noemi nora noriko norma odile olena olga olivia paola pascale patricia paula paulette paulina pauline peggy
  penelope penny petra phyllis pilar priscilla priya rachel raquel rebecca regina renate renee rina rini rita
  roberta rocio rosa rosalind rosario rose rosemary roxana ruth sabine sabrina sally salma samantha sandra
  sandrine sara sarah saskia selma sharon sheila sheri shirley sian sibylle sigrid silke silvia simona simone
  siobhan siti sofia sonia sonja sophia sophie stacey stefania stefanie stella stephanie sue susan susana susanna
  susanne suzanne svenja svetlana svitlana sylvia tamara tania tanja tara tatiana tatyana teresa tetiana theresa
  therese tiffany tina tomoko tonya tracey ulla ulrike ursula ute valentina valentyna valeria valerie vanessa vera
  verena veronica veronika veronique viktoriia viola virginie vivien waltraud wanda wanjiku wendy yana yanti
  yasmin yoko yolanda yoshiko yulia yuriko yvette yvonne zainab zoe`
    .split(/\s+/)
    .filter(Boolean),
)

/** Given names both men and women bear, or that say nothing in some land. */
export const NAMES_OF_BOTH: ReadonlySet<string> = new Set(
  `alexis ali andrea ariel cameron charlie chris dale dana dian drew hilary jackie jackson jamie jan jean jesse jo jordan joyce june kai kelly kerry kim kyaw laurence lee-ann leslie lindsay lyn made mario marion merle micha mika morgan nang
  nicola nikita nikki noel pascal putu rene robin sam sasha shannon sri terry tony tracy tri val valery vasyl vivian wayan`
    .split(/\s+/)
    .filter(Boolean),
)
