/**
 * Given names that look alike, or stand in one table of short forms, and are two persons': a man's and a woman's name, or
 * names of different origin. Pairs that differ by a final -a alone need no entry.
 */
export const NAMES_APART: readonly string[] = [
  'louis louise', 'francis frances', 'christian christine', 'christian christina', 'christian christiana', 'jean jeanne', 'jean joan', 'john joan', 'jon joan',
  'michael michelle', 'michael michele', 'michel michelle', 'gabriel gabrielle', 'daniel danielle', 'raphael raphaelle', 'joel joelle', 'noel noelle',
  'william willa', 'will willa', 'peter petra', 'carlos carla', 'carl carla', 'karl karla', 'charles charlotte', 'charles charlene', 'charlie charlene',
  'simon simone', 'rene renee', 'marcel marcelle', 'denis denise', 'dennis denise', 'martin martine', 'martin martina', 'yvon yvonne', 'ivan yvonne',
  'justin justine', 'bernard bernadette', 'george georgia', 'george georgina', 'georges georgette', 'eric erica', 'erik erika', 'frederick frederica',
  'patrick patricia', 'stephen stephanie', 'steven stephanie', 'stephan stephanie', 'christopher christina', 'christopher christine', 'chris christine',
  'nicholas nicole', 'nicolas nicole', 'nicholas nicola', 'antoine antoinette', 'anthony antonia', 'henry henrietta', 'julius julia', 'julian julia',
  'julian juliana', 'julian julianne', 'viktor viktoria', 'victor victoria', 'viktor viktoriia', 'alexander alexandra', 'oleksandr oleksandra',
  'aleksandr aleksandra', 'alexandre alexandra', 'yevhen yevheniia', 'evgeny evgenia', 'evgeniy evgeniya', 'eugene eugenia', 'eugene eugenie',
  'joseph josephine', 'joseph josefina', 'jose josefa', 'samuel samantha', 'leo leah', 'leon leona', 'leon leonie', 'robert roberta', 'philip philippa',
  'valery valeria', 'valerii valeriia', 'valentin valentina', 'vladislav vladislava', 'adrian adriana', 'adrian adrienne', 'fabian fabiana', 'brian brianna',
  'bryan brianna', 'ryan rihanna', 'dean deanna', 'andre andrea', 'andrew andrea', 'andrei andreea', 'jesse jessica', 'jess jesse', 'oliver olivia', 'olivier olivia',
  'erin aaron', 'erin eric', 'erin ernie', 'aron erin', 'anna hanna', 'anna hannah', 'ann hannah', 'anne hannah', 'ivana ivanka', 'ivan ivana', 'ivan ivanka',
  'tim jim', 'tim tom', 'dan don', 'dan dean', 'ron don', 'jason justin', 'jason mason', 'marvin martin', 'melvin marvin', 'calvin kelvin', 'larry barry',
  'larry harry', 'terry jerry', 'terry perry', 'jerry gary', 'carol carl', 'carol karl', 'carole carl', 'karen kara', 'maria mario', 'marie mario',
  'mario marion', 'marian marion', 'joan jane', 'joan jean', 'jane jean', 'jane janet', 'joanna john', 'johanna johann', 'johanna johannes', 'giovanni giovanna',
  'hassan hussein', 'hasan husayn', 'hassan husayn', 'hasan hussein', 'hassan hasna', 'hassan hassna', 'ahmad hamid', 'ahmed hamid', 'ahmed hamed', 'mahmud muhammad', 'mahmoud mohammed',
  'mahmoud muhammad', 'mahmoud mohamed', 'salim salman', 'rashid rasheda', 'jamal jamil', 'jamal jamila', 'jamil jamila',
  'amir amira', 'amin amina', 'samir samira', 'rahman rahim', 'abdulrahman abdulrahim', 'abdulrahman abdulrahem', 'aziz azim', 'abdulaziz abdulazim',
  // Places.
  'hebei hubei', 'shanxi shaanxi', 'henan hunan', 'guangdong guangxi', 'charleston charlestown', 'jackson jacksonville',
] // prettier-ignore
